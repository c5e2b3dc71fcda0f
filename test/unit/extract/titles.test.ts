import { expect } from '@open-wc/testing';
import { findEvents } from '../../../src/extract/index.js';

/** Saturday 7 March 2026. */
const published = '2026-03-07';
const told = (text: string): string[] =>
  findEvents(text, published, { lang: 'en' }).map(({ date, title }) => `${date} ${title}`);

describe('titles', () => {
  const title = (text: string): string | undefined => findEvents(text, published)[0]?.title;
  const cases: [sentence: string, title: string][] = [
    ['Encouraged by the news, Italy sent a ship on 5 May 1968.', 'Italy sent a ship'],
    ['After the debate, the council, on 5 May 1968, published a list.', 'The council published a list'],
    [
      'Doe put his eleven thousand men in three lines between the old port of Aston and Barton ' +
        'but was driven back at the bridge in May 1968.',
      'Doe was driven back at the bridge',
    ],
    ['Contested towns, villages and hills fell in 1968.', 'Contested towns, villages and hills fell'],
    ['More importantly, on 5 May 1968 Doe asked for aid.', 'Doe asked for aid'],
    ['The farm grew well into the 1950s.', 'The farm grew'],
    ['Aston, Barton On Monday, the paper met Doe.', 'The paper met Doe'],
    ['First built in the village, the mill was sold in 1968.', 'The mill was sold'],
    ['On the 14 September Aston sent a note to the king.', 'Aston sent a note to the king'],
    ['The day after the fall of the town, Doe left in May 1968.', 'Doe left'],
    [
      'The results of the national study of wool published in the journal of the town this week, revealed that ' +
        'the wool of the north is finer.',
      'The results of the national study of wool revealed that the wool of the north is finer',
    ],
    [
      'A survey of 1709 mills - small ones, from 88 towns - was carried out in Aston, Barton and Corley in May 1968.',
      'A survey of 1709 mills was carried out in Aston, Barton and Corley',
    ],
    [
      'A similar plan backed by the Blue Cross in May 1968 for 3,000 sailors of the fleet in the north ' +
        'was rejected by the mayor over fears of the cost, and of the noise, which was feared the more.',
      'A similar plan backed by the Blue Cross for 3,000 sailors of the fleet in the north was rejected by the mayor',
    ],
    ['On Monday evening, the council voted to keep the school.', 'The council voted to keep the school'],
    ['The court was told that the theft came to light on 30 October 2023.', 'The theft came to light'],
    ['He said the pipe was laid in 1958.', 'The pipe was laid'],
    [
      'According to the mayor they left in 1968, glad and free, and slept.',
      'According to the mayor they left, glad and free, and slept',
    ],
    [
      'That year, in 1968, she went up to Aston College, Barton, where she met Doe.',
      'She went up to Aston College, Barton, where she met Doe',
    ],
    ['The fair, however, ended in 1968.', 'The fair ended'],
    ['Doe, born in Aston on 2 May 1955, has built a mill.', 'Doe was born in Aston'],
    ['The mills, built in 1850, were closed by the council.', 'The mills were built'],
    ['Doe is an old painter born in 1958 in Aston.', 'Doe was born in Aston'],
    ['Police said Doe, killed in 1968 in Aston, had been at work.', 'Doe was killed in Aston'],
    ['Doe, a baker elected mayor in 1968, has left.', 'Doe was elected mayor'],
    ['In the early hours of 4 May 1968, a fire broke out.', 'A fire broke out'],
    ['On Bloody Sunday, 30 January 1972, soldiers shot 26 people.', 'Soldiers shot 26 people'],
    [
      'Bloody Sunday, in Aston, was on the mind of Doe in 1975.',
      'Bloody Sunday, in Aston, was on the mind of Doe',
    ],
    ['It was not until 1967 that the law was changed.', 'The law was changed'],
    ['It was in 1970 that the hall burned down.', 'The hall burned down'],
    ['2007 was the year of the flood in Aston.', '2007 was the year of the flood in Aston'],
    ['It should be noted that the price of wool tripled in 1968.', 'The price of wool tripled'],
    ['Following a loss at sea, the fleet turned back in May 1968.', 'The fleet turned back'],
    [
      'The town has recovered from yesterday’s fall of the wall.',
      'The town has recovered from the fall of the wall',
    ],
    ['Recently the council reported a loss in May 1968.', 'The council reported a loss'],
    ['In April 1968 ships of Aston left.', 'Ships of Aston left'],
    [
      'The barn at Aston, which was hit by a storm in 1968, will open again.',
      'The barn at Aston was hit by a storm',
    ],
    ['iOS was released in May 2009.', 'iOS was released'],
    ['The walls rose. Doe said it is hoped the ship can sail in 2027.', 'It is hoped the ship can sail'],
    [
      'The wall rose. This comes despite a report printed in May 1968.',
      'This comes despite a report printed',
    ],
    ['In May 1968 ships sank. iPhone owners slept.', 'Ships sank'],
    [
      'The United States had a small army, but it drafted men and by summer 1918 was sending fresh troops to France.',
      'The United States drafted men and was sending fresh troops to France',
    ],
    ['Doe asked him for a list, which he gave on 7 May 1968.', 'Doe asked him for a list, which he gave'],
    ['The trip took until October to end.', 'The trip took until October to end'],
    ['The bridge dates back to 1979.', 'The bridge dates back to 1979'],
    [
      'The prize was won by Doe in 1974 and again in 1976, when Roe came.',
      'The prize was won by Doe, when Roe came',
    ],
    ['Tests, he said, were finished on Monday.', 'Tests were finished'],
    ['According to the city, the cable was replaced in 2011.', 'The cable was replaced'],
    ['The cable was replaced in 2011, according to the city.', 'The cable was replaced'],
    ['Many blame the railway, which arrived in 1867.', 'The railway arrived'],
    [
      'TAVRIN, March 6 (Coastline News) - Fishermen ended their strike on Thursday.',
      'Fishermen ended their strike',
    ],
    ['The two sides met again on Monday.', 'The two sides met again'],
    ['Monday’s trip was her first.', 'The trip was her first'],
    ['And he left the town in 1999.', 'He left the town'],
    ['But on Monday, he was calm.', 'He was calm'],
    [
      'HARWICH, N.Y., March 6 (Coastline News) — Fishermen ended their strike on Thursday.',
      'Fishermen ended their strike',
    ],
    ['When did it begin on Monday?', 'When did it begin'],
    ['The War Powers Act of 1973 was cited.', 'The War Powers Act of 1973 was cited'],
    ['They won the 2018 cup.', 'They won the 2018 cup'],
    ['[2] However, the town (a port) was sold in 1968.', 'The town was sold'],
    ['While living in Rome, the painter married in 1968.', 'The painter married'],
    ['Doe left the town in 1968, where she had been born.', 'Doe left the town, where she had been born'],
    ['The school, a plain house, burned in 1968.', 'The school burned'],
    ['When the first barge arrived in 1838, a crowd threw stones.', 'The first barge arrived'],
    [
      'Doe’s force took Aston, and they burned the hall on 5 March 2026, but were driven back by the rest of the army.',
      'Doe’s force burned the hall, but were driven back by the rest of the army',
    ],
    [
      'The small army of the south held the walls for a week but was driven out of the town on 5 March 2026.',
      'The small army of the south was driven out of the town',
    ],
    [
      'Having taken the town in 1868, Doe marched on Barton, the seat of the king, in 1869.',
      'Doe marched on Barton, the seat of the king',
    ],
    ['In May the town chose a mayor, and on 5 June, the mayor, Ann Roe, left.', 'The town chose a mayor'],
    [
      'Falls in the price of wool, along with the rain and the wind, led him to leave the town in 1968.',
      'Falls in the price of wool led him to leave the town',
    ],
    ['Doe, on 5 March 1968, sold the town.', 'Doe sold the town'],
    [
      'The club called the Owls was founded in 1968, and the Foxes responded in kind with a club, the Hill.',
      'The club called the Owls was founded, and the Foxes responded in kind with a club, the Hill',
    ],
    ['On Monday, day two of the cup, Aston beat Barton.', 'Aston beat Barton'],
    ['By the time Doe reached Aston in May, he had six men.', 'Doe reached Aston'],
    [
      'Carrying nothing, Doe signed a list of all the old houses and, on the way home, had it burned on 5 May 1968.',
      'Doe signed a list of all the old houses and, on the way home, had it burned',
    ],
    ['In spite of his age Doe was promoted in 1968.', 'In spite of his age Doe was promoted'],
    ['While aid to the south was short, the town was sold in 1968.', 'The town was sold'],
    ['After heavy rain the hall was closed in 1968.', 'The hall was closed'],
    ['The likeness is on the note as of May 2004.', 'The likeness is on the note'],
    [
      'The Hill, a plan which told of all that the king meant to do with the land, was signed by Doe on 5 May 1968.',
      'The Hill was signed by Doe',
    ],
    [
      'In a long speech to all the members of the old club, Doe gave the hall with all its rooms and the land ' +
        'behind it to the people of the town on 5 May 1968.',
      'Doe gave the hall with all its rooms and the land behind it to the people of the town',
    ],
    [
      'On 7 June 1968 Doe, who had sold the hall, left the town and asked that the king report the sale of the Owls.',
      'Doe left the town and asked that the king report the sale of the Owls',
    ],
    ['The duel was on 30 May. [17] Its cause is not known.', 'The duel was on 30 May'],
    ['The bridge did not open until 1990.', 'The bridge did not open until 1990'],
    ['Doe was promoted in 1968, and in 1970 was made general.', 'Doe was promoted'],
  ];
  for (const [sentence, expected] of cases) {
    it(`are what happened: ${expected}`, () => {
      expect(title(sentence)).to.equal(expected);
    });
  }

  it('call what happens by its name, where that has been said', () => {
    const last = (text: string): string | undefined => findEvents(text, published).at(-1)?.title;
    const [battle, operation] = ['The king lost the Battle of Aston.', 'In Operation Owl they fought.'];
    expect(last(`${battle} The battle began in 1868.`)).to.equal('The Battle of Aston began');
    expect(last(`${operation} The operation began in 1868.`)).to.equal('Operation Owl began');
    expect(last('The Aston Cup was new. The cup was lost in 1868.')).to.equal('The Aston Cup was lost');
    expect(last('The king lost a battle. The battle began in 1868.')).to.equal('The battle began');
  });

  it('end with a clause when that fits, else with a word and "…", and are never long', () => {
    const clause =
      'The council voted on Monday to keep all three of its branch libraries open, ending a dispute ' +
      'that had gone on for a long time.';
    const words = `The council voted on Monday to keep ${'the very large and rather old '.repeat(8)}library.`;
    expect(title(clause)).to.equal('The council voted to keep all three of its branch libraries open');
    expect(title(words))
      .to.match(/^The council voted to keep .* (?:the|very|large|and|rather|old)…$/)
      .and.have.length.within(60, 161);
  });

  it('have the name of whom or what a pronoun means', () => {
    const story =
      'Mary Doe was born in Rome. She left it in 1968. Her book appeared in 1970. ' +
      'The bridge is old. It opened in 1911.';
    expect(told(story).map((event) => event.slice(5))).to.deep.equal([
      'Mary Doe left it',
      'Mary Doe’s book appeared',
      'The bridge opened',
    ]);
  });

  const meant: [what: string, before: string, sentence: string, title: string][] = [
    [
      'behind what he was',
      'Jane Doe spoke.',
      'A fine player, she led the team in 1919.',
      'Jane Doe led the team',
    ],
    ['several', 'The rebels had won the pass.', 'They took Lida in 1919.', 'The rebels took Lida'],
    [
      'a body of people',
      'In June the council met.',
      'They sold the hall in 1919.',
      'The council sold the hall',
    ],
    [
      'what another clause names',
      '',
      'The report says they built it in 1919.',
      'The report says they built it',
    ],
    [
      'who has an office',
      'The mayor, Jane Doe, was born here.',
      'The mayor resigned in 1919.',
      'Jane Doe resigned',
    ],
    [
      'the thing without pointing at it',
      'The old bridge fell.',
      'This bridge was built in 1919.',
      'The bridge was built',
    ],
  ];
  for (const [what, before, sentence, expected] of meant) {
    it(`name ${what}: ${expected}`, () => {
      expect(findEvents(`${before} ${sentence}`, published).at(-1)?.title).to.equal(expected);
    });
  }

  it('tell somebody from others of the same family, and from what is called after them', () => {
    const story =
      'Jane Doe was a painter. In 1895 she married the baker John Doe. She built the Doe Hall in 1920.';
    expect(told(`${story} She asked Jane Doe to come in 1922.`)).to.deep.equal([
      '1895 Jane Doe married the baker John Doe',
      '1920 Jane Doe built the Doe Hall',
      '1922 She asked Jane Doe to come',
    ]);
    expect(told('In 1517 John Doe left. In 1521 he came back.').at(-1)).to.equal('1521 John Doe came back');
  });

  it('name nobody who may be another, and nothing that may be another thing', () => {
    const two = 'The mayor of Aston, Jane Doe, met the mayor of Barton, Mary Roe.';
    expect(title(`${two} The mayor resigned in 1919.`)).to.equal('The mayor resigned');
    expect(title('The former mayor, Jane Doe, was there. The mayor resigned in 1919.')).to.equal(
      'The mayor resigned',
    );
    expect(title('The bridge was old. They took it in 1919.')).to.equal('They took it');
    expect(title('The Danes held Aston. They made the Danes leave in 1919.')).to.equal(
      'They made the Danes leave',
    );
    expect(title('Jane Doe spoke.\nMary Roe spoke.\nShe left in 1919.')).to.equal('She left');
    const school = 'Jane Doe was born near Ellon. After schools in Cruden and Ellon, she went to Rome.';
    expect(title(`${school} She left it in 1919.`)).to.equal('Jane Doe left it');
    expect(title('The rebels were many. It fell in 1919.')).to.equal('It fell');
  });
});
