// The tests that cannot run in an engine, by name and with the reason. They are run all the same: one that passes after
// all, or that is no more, is reported, so that the list never says more than is so.

/** Tests of what screen readers are told: of the whole tree, not of attributes. */
const trees = {
  'test/element/a11y.test.ts': [
    'what is read aloud › is the story in order',
    'what is read aloud › is the story in order where it is narrow',
  ],
  'test/element/article-page.test.ts': [
    'a timeline beside its article › tells screen readers what was found automatically, ' +
      'and where the way to the article is',
  ],
  'test/element/find-a11y.test.ts': [
    'a search › is a landmark with a labelled field, a status and named buttons to assistive technology',
  ],
};

const SCROLLED = ['not zoomed', 'zoomed', 'zoomed as far as it goes'];

/** Tests in which a finger scrolls the page. */
const scrollingFinger = {
  'test/element/overview.test.ts': [
    'by hand, the window › leaves the page to a finger that goes up and down',
  ],
  'test/element/zoom.test.ts': [900, 375].flatMap((width) =>
    SCROLLED.map((depth) => `the page › scrolls by finger over a picture of ${width} px that is ${depth}`),
  ),
};

const FORMS = ['lying down', 'from right to left', 'upright', 'on a page that scales it'];

/** Tests of fingers that the page itself listens to. */
const heardFingers = {
  'test/element/overview.test.ts': ['by hand, the window › follows one finger'],
  'test/element/zoom.test.ts': FORMS.map((form) => `what is pinched stays between the fingers, ${form}`),
};

/** `{ reason: { file: [names] } }`; a name is that of the suites and of the test, joined by ` › `. */
export const cannotRun = {
  chromium: {},
  firefox: {
    'WebDriver BiDi has no command for the accessibility tree': trees,
    'fingers of WebDriver BiDi send touch events, and scroll nothing': scrollingFinger,
  },
  webkit: {
    'WebDriver has no command for the accessibility tree': trees,
    'its driver has no fingers': {
      ...heardFingers,
      'test/element/story.test.ts': [
        'story › is mirrored where writing runs from right to left',
        'story › is stepped through by swipes over the pane, and not by a finger that scrolls',
      ],
    },
    'its driver cannot hold a key': {
      'test/element/permalinks.test.ts': ['permalinks › make one entry of a key that is held'],
    },
    'its driver has no fingers, and so none that scroll': scrollingFinger,
    'its driver cannot show the page as it is printed': {
      'test/element/overview.test.ts': ['the strip › is not in print'],
      'test/element/themes.test.ts': [
        'on paper › stands the author\u2019s own HTML',
        'on paper › else the list, with every quotation',
        'on paper › stands all of the picture above the list where the author wants it, ' +
          'without what is for a screen',
      ],
    },
    'it does not know forced colours': {
      'test/element/a11y.test.ts': [
        'axe finds nothing wrong, in light, in dark and in forced colours, › in forced colours',
      ],
      'test/element/find-a11y.test.ts': ['a search › tells matches from the others without colours'],
    },
    'it does not know moveBefore()': {
      'test/element/staying.test.ts': ['a property', 'HTML', 'a script', 'an address'].map(
        (source) => `a story from ${source} stays › when the element is moved by moveBefore()`,
      ),
    },
    'it tells pages of no font that a script has added': {
      'test/element/fonts.test.ts': [
        'a font that a script adds, which only the story\u2019s own letters use',
      ],
    },
    'its driver cannot change whether the reader wants motion': {
      'test/element/motion.test.ts': [
        'cards on their way › start where they were, and arrive where they belong',
      ],
      'test/element/themes.test.ts': ['the page around the element › may ask for less motion'],
      'test/element/story.test.ts': [
        'story › takes the axis along: by a way with motion, at once without',
        'autoplay › goes on by itself, says nothing, and stops at any input; its button goes on',
      ],
      'test/element/zoom-script.test.ts': [
        'motion › goes in steps, and tells when it has arrived',
        'motion › ends where a hand takes over',
      ],
    },
  },
};
