// Who may import whom: one table, enforced by lint (eslint.config.mjs) and tested (test/package/walls.test.mjs).
const rooms = {
  model: [],
  styles: [],
  time: ['model'],
  search: ['model'],
  feed: ['model', 'time'],
  i18n: ['model', 'time'],
  serializers: ['model', 'time'],
  components: ['model', 'styles', 'time', 'search', 'feed', 'i18n', 'serializers'],
  cdn: ['components', 'feed', 'time', 'define.ts'],
  cli: ['feed', 'i18n', 'serializers', 'model', 'search', 'time'],
};

export const zones = [
  ...Object.entries(rooms).map(([room, may]) => ({
    target: `./src/${room}`,
    from: './src',
    except: [...may, room].map((name) => `./${name}`),
    message: `The room ${room} may import ${may.length ? may.join(', ') : 'nothing in src'} (see CONTRIBUTING.md).`,
  })),
  ...['index.ts', 'define.ts'].map((door) => ({
    target: `./src/${door}`,
    from: './src',
    except: ['./components'],
    message: `The door ${door} imports components only.`,
  })),
  ...['server.ts', 'hydrate.ts'].map((door) => ({
    target: `./src/${door}`,
    from: './src',
    except: ['./components', './i18n', './styles', './time', './define.ts'],
    message: `The door ${door} imports components, styles, the languages and the clock only.`,
  })),
  {
    target: './src/cdn',
    from: './src/feed',
    except: ['./early-reads.ts'],
    message: 'Of feed, the loader may import only what starts a read early.',
  },
];

// Each dependency has one front door: the one file that imports it at run time.
const doors = [
  {name: 'dompurify', files: ['src/components/shared/safe-html.ts']},
  {name: '@lit/localize', files: ['src/i18n/strings.ts']},
  {name: '@date-fns/tz', files: ['src/time/zone.ts'], patterns: ['@date-fns/tz/*']},
  {name: 'date-fns', files: ['src/i18n/date-fns/**'], patterns: ['date-fns/*']},
  {name: '@lit-labs/ssr-client', files: ['src/hydrate.ts'], patterns: ['@lit-labs/ssr-client/*']},
  {name: 'uqr', files: ['src/components/contact-block/qr.ts']},
];

const noRuntime = (list) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: list.map(({name, files}) => ({name, message: `Its front door is ${files.join(', ')}.`})),
      patterns: list.flatMap(({patterns, files}) =>
        patterns ? [{group: patterns, message: `Its front door is ${files.join(', ')}.`}] : [],
      ),
    },
  ],
});

export const restrictedImports = [
  {files: ['src/**/*.ts'], rules: noRuntime(doors)},
  ...doors.map((door) => ({files: door.files, rules: noRuntime(doors.filter((other) => other !== door))})),
];
