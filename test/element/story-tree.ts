// What assistive technology is given of the story in demo/hama/en.json, as ariaSnapshot() writes it.

const PARAGRAPH =
  'Forces led by Hayat Tahrir al-Sham (HTS) take Syria’s fourth-largest city, which lies between Aleppo and ' +
  'Damascus. The army concedes the loss and speaks of a withdrawal. Many residents come out to greet the ' +
  'fighters; at City Hall some set a giant poster of Assad on fire.';

const LEADER = 'Ahmed al-Sharaa, leader (also known as Abu Mohammed al-Jolani), Hayat Tahrir al-Sham';

/** What there is to read of the event in the pane. */
const body = `- paragraph: ${PARAGRAPH}
- figure "The rebels · Telegram channel · December 5, 2024":
  - blockquote: “complete liberation of Hama city”
  - text: The rebels · Telegram channel · December 5, 2024
- figure "Syrian Observatory for Human Rights, war monitor based in Britain":
  - blockquote: “from various directions”
  - text: Syrian Observatory for Human Rights, war monitor based in Britain
- figure "Ali Abbas, defence minister, Syrian government · statement carried by state news agency SANA":
  - blockquote: “temporary tactical measure”
  - text: Ali Abbas, defence minister, Syrian government · statement carried by state news agency SANA
- figure "Ali Abbas, defence minister, Syrian government · statement carried by state news agency SANA":
  - blockquote: “Our forces are still nearby”
  - text: Ali Abbas, defence minister, Syrian government · statement carried by state news agency SANA
- figure "Aron Lund, fellow, Century International":
  - blockquote: “massive, massive blow to the Syrian government”
  - text: Aron Lund, fellow, Century International
- figure "${LEADER} · video posted online · December 5, 2024":
  - blockquote: “I pray to Almighty God that it will be a conquest without revenge”
  - text: ${LEADER} · video posted online · December 5, 2024
- figure "${LEADER} · Telegram message":
  - blockquote: “victory of the people of Hama”
  - text: ${LEADER} · Telegram message`;

/** A card, and what is said of the time before it. */
const after = (passed: string, name: string): string => `button "${passed}, ${name}"`;

const indented = (by: number): string => body.replace(/^/gm, ' '.repeat(by));

export const storyTree = {
  horizontal: `- heading "The fall of Hama" [level=2]
- text: 1982 – 2024 · 12 events · 14 quotes
- combobox "Scale":
  - option "Automatic" [selected]
  - option "True scale"
  - option "Gaps cut"
  - option "Evenly spaced"
  - option "Logarithmic"
- button "Zoom out" [disabled]
- button "Zoom in"
- button "Whole period" [disabled]
- button "Table"
- button "List"
- button "Keys and signs"
- text: "9 of them within 9 days, Nov 27 – Dec 5, 2024 · most quoted: Ahmed al-Sharaa (3)"
- list "Events":
  - listitem:
    - button "1982 1 quote Crackdown on the Muslim Brotherhood"
    - blockquote: “heal the wounds they have endured for 40 years in Syria”
  - listitem:
    - ${after('29 years later', '2011 Protests crushed, civil war begins')}
  - listitem:
    - ${after('9 years later', '2020 Last fighting on this scale')}
  - listitem:
    - ${after('4 years later', 'Nov 27, 2024 2 quotes Rebels launch an offensive in the north')}
    - blockquote: “the bitter fruits of the chronic collective failure of previous de-escalation arrangements”
  - listitem:
    - ${after('the same day', 'Nov 27, 2024 Israel and Hezbollah cease fire')}
  - listitem:
    - button "Government loses Aleppo Nov 27 – Dec 5, 2024 lasts 9 days"
  - listitem:
    - button "since Dec 3, 2024, 6:00 PM 1 quote 222 killed in Hama province"
    - blockquote: “massive military force”
  - listitem:
    - button "Dec 4, 2024 Assad raises soldiers’ pay by half"
  - listitem:
    - button "Overnight, rebels fight their way to Hama Dec 4 – 5, 2024"
  - listitem:
    - button "Dec 5, 2024 7 quotes Rebels capture Hama"
    - blockquote: “complete liberation of Hama city”
  - listitem:
    - ${after('the same day', 'Dec 5, 2024 2 quotes Residents flee Homs')}
    - blockquote: “We are afraid and concerned that what happened in Hama will be repeated in Homs”
  - listitem:
    - ${after('the same day', 'Dec 5, 2024 1 quote Hezbollah pledges to stand by Syria')}
    - blockquote: “are on the side of Syria to thwart as much as possible the objectives of this invasion”
- region "The fall of Hama 10 of 12":
  - text: December 5, 2024
  - button "Previous event"
  - text: 10 of 12
  - button "Next event"
  - heading "Rebels capture Hama" [level=3]
${indented(2)}
- status`,
  vertical: `- heading "The fall of Hama" [level=2]
- text: 1982 – 2024 · 12 events · 14 quotes
- combobox "Scale":
  - option "Automatic" [selected]
  - option "True scale"
  - option "Gaps cut"
  - option "Evenly spaced"
  - option "Logarithmic"
- button "Zoom out" [disabled]
- button "Zoom in"
- button "Whole period" [disabled]
- button "Table"
- button "List"
- button "Keys and signs"
- text: "9 of them within 9 days, Nov 27 – Dec 5, 2024 · most quoted: Ahmed al-Sharaa (3)"
- list "Events":
  - listitem:
    - group "Event": 1982 1 quote Crackdown on the Muslim Brotherhood
    - blockquote: “heal the wounds they have endured for 40 years in Syria”
  - listitem:
    - group "Event": 29 years later, 2011 Protests crushed, civil war begins
  - listitem:
    - group "Event": 9 years later, 2020 Last fighting on this scale
  - listitem:
    - group "Event": 4 years later, Nov 27, 2024 2 quotes Rebels launch an offensive in the north
    - blockquote: “the bitter fruits of the chronic collective failure of previous de-escalation arrangements”
  - listitem:
    - group "Event": the same day, Nov 27, 2024 Israel and Hezbollah cease fire
  - listitem:
    - group "Event": the same day, Nov 27 – Dec 5, 2024 Government loses Aleppo lasts 9 days
  - listitem:
    - group "Event": since Dec 3, 2024, 6:00 PM 1 quote 222 killed in Hama province
    - blockquote: “massive military force”
  - listitem:
    - group "Event": Dec 4, 2024 Assad raises soldiers’ pay by half
  - listitem:
    - group "Event": the same day, Dec 4 – 5, 2024 Overnight, rebels fight their way to Hama
  - listitem:
    - group "Event":
      - text: Dec 5, 2024 7 quotes Rebels capture Hama
      - region "The fall of Hama 10 of 12":
${indented(8)}
        - button "Previous event"
        - text: 10 of 12
        - button "Next event"
  - listitem:
    - group "Event": the same day, Dec 5, 2024 2 quotes Residents flee Homs
    - blockquote: “We are afraid and concerned that what happened in Hama will be repeated in Homs”
  - listitem:
    - group "Event": the same day, Dec 5, 2024 1 quote Hezbollah pledges to stand by Syria
    - blockquote: “are on the side of Syria to thwart as much as possible the objectives of this invasion”
- status`,
} as const;
