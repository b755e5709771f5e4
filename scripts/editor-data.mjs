// What editors know of the elements, made from custom-elements.json: VS Code's HTML data, JetBrains' web-types, and the
// types of JSX for React 19, Preact and Solid, and of Vue's templates.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';

// Types that the manifest names but does not spell out, and those that an attribute checks while it runs.
const spelled = {Appearance: `'auto' | 'light' | 'dark' | 'contrast'`, ViewName: `'full' | 'compact' | 'line'`};
const checked = {
  lang: `'ky' | 'ru' | 'en'`,
  sort: `'newest' | 'title' | 'region'`,
  paging: `'more' | 'scroll' | 'pages'`,
  open: `'dialog' | 'inline'`,
};
const readOnly = new Set(['state', 'phase', 'registration']);

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
// The analyzer lists all that a module exports, to other modules of ours too. Outside count the elements, what they
// inherit from, their events, and what registers them.
const isPublic = ({kind, name}) => kind === 'class' && /^(?:Mykty|CheckedElement$)/.test(name);
const withoutInside = (declaration) => {
  const {members, customElement, tagName, ...rest} = declaration;
  return {
    ...rest,
    ...(members && {members: members.filter(({privacy = 'public'}) => privacy === 'public')}),
    // A base class isn't an element, whatever its comment says of tokens.
    ...(customElement && tagName && {tagName, customElement}),
  };
};
manifest.modules = manifest.modules
  .map(({declarations = [], exports = [], ...module}) => {
    const shown = declarations.filter(isPublic).map(withoutInside);
    const names = shown.map(({name}) => name);
    return {
      ...module,
      declarations: shown,
      exports: exports.filter(({kind, name}) => kind === 'custom-element-definition' || names.includes(name)),
    };
  })
  .filter(({exports}) => exports.length > 0);
// The analyzer takes an attribute's default from the code, where a constant may stand, and a member's from `@default`.
for (const declaration of manifest.modules.flatMap(({declarations = []}) => declarations)) {
  const {attributes = [], members = [], events} = declaration;
  for (const attribute of attributes) {
    const member = members.find((each) => each.name === attribute.fieldName);
    if (member?.default) attribute.default = member.default;
  }
  // It takes the first argument of a new event for its name.
  if (events) declaration.events = events.filter((each) => each.name?.startsWith('mykty-'));
}
writeFileSync('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
const {name, version} = JSON.parse(readFileSync('package.json', 'utf8'));

const typeOf = ({name: attribute, type}) =>
  checked[attribute] ?? spelled[type?.text] ?? (type?.text ?? 'string').replace(/ \| undefined$/, '');
const valuesOf = (type) => [...type.matchAll(/'([^']+)'/g)].map(([, value]) => ({name: value}));
const line = (text = '') => text.replace(/\s+/g, ' ').trim();

const elements = manifest.modules
  .flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName)
  .map((element) => ({
    ...element,
    attributes: element.attributes.filter((each) => !readOnly.has(each.name)),
    // What no attribute can hold.
    properties: element.members.filter(
      (each) => each.kind === 'field' && !each.privacy && !each.readonly && !each.attribute && !readOnly.has(each.name),
    ),
  }))
  .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

const write = (file, text) => writeFileSync(file, text.endsWith('\n') ? text : `${text}\n`);
const json = (file, data) => write(file, JSON.stringify(data, null, 2));

json('vscode.html-data.json', {
  version: 1.1,
  tags: elements.map(({tagName, summary, description, attributes}) => ({
    name: tagName,
    description: line(summary ?? description),
    attributes: attributes.map((attribute) => {
      const values = valuesOf(typeOf(attribute));
      return {name: attribute.name, description: line(attribute.description), ...(values.length ? {values} : {})};
    }),
  })),
});

json('web-types.json', {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(({tagName, summary, description, attributes, properties, slots, ...element}) => ({
        name: tagName,
        description: line(summary ?? description),
        attributes: attributes.map((each) => ({
          name: each.name,
          description: line(each.description),
          value: {type: typeOf(each)},
        })),
        slots: (slots ?? []).map((slot) => ({name: slot.name, description: line(slot.description)})),
        js: {
          properties: properties.map((each) => ({name: each.name, description: line(each.description)})),
          events: element.events.map((event) => ({name: event.name, description: line(event.description)})),
        },
        css: {
          parts: (element.cssParts ?? []).map((part) => ({name: part.name, description: line(part.description)})),
          properties: (element.cssProperties ?? []).map((each) => ({
            name: each.name,
            description: line(each.description),
          })),
        },
      })),
    },
  },
});

const head = '// Made from custom-elements.json by scripts/editor-data.mjs.\n';
const eventTypes = [...new Set(elements.flatMap(({events}) => events.map(eventType)))].sort();
function eventType({name: event}) {
  const [, word] = event.split('-');
  return `Mykty${word[0].toUpperCase()}${word.slice(1)}Event`;
}

// Numbers and booleans may stand as text, as in HTML.
const jsxType = (attribute) => {
  const type = typeOf(attribute);
  return type === 'number' ? 'number | `${number}`' : type === 'boolean' ? `boolean | ''` : type;
};

const property = (element, {name: member, description}) =>
  `    /** ${line(description)} */\n    ${member}?: ${element}['${member}'];`;
const props = ({name: element, tagName, attributes, properties}) => `  '${tagName}': {
${properties.map((each) => property(element, each)).join('\n')}
${attributes.map((each) => `    /** ${line(each.description)} */\n    '${each.name}'?: ${jsxType(each)} | undefined;`).join('\n')}
  };`;
const events = ({tagName, events: list}) =>
  `  '${tagName}': {\n${list.map((event) => `    /** ${line(event.description)} */\n    '${event.name}': ${eventType(event)};`).join('\n')}\n  };`;

const empty = `${head}export {};\n`;
mkdirSync('dist/jsx', {recursive: true});
write(
  'dist/jsx.d.ts',
  `${head}import type {${[...elements.map((each) => each.name), ...eventTypes].join(', ')}} from './index.js';

/** Attributes of each element, and what only a property can hold, without those of all HTML elements. */
export interface MyktyProps {
${elements.map(props).join('\n')}
}

/** Events of each element by their names. */
export interface MyktyEvents {
${elements.map(events).join('\n')}
}

/** What a reference to each element holds. */
export interface MyktyInstances {
${elements.map((each) => `  '${each.tagName}': ${each.name};`).join('\n')}
}

export type MyktyTag = keyof MyktyProps;

/** Handlers of an element's events, under a prefix and the event's name. */
export type MyktyHandlers<Tag extends MyktyTag, Prefix extends string> = {
  [Name in keyof MyktyEvents[Tag] as \`\${Prefix}\${Name & string}\`]?: (event: MyktyEvents[Tag][Name]) => void;
};
`,
);
write('dist/jsx.js', empty);

const frameworks = {
  react: {
    imports: `import type {ClassAttributes, HTMLAttributes} from 'react';`,
    module: 'react',
    base: 'HTMLAttributes<MyktyInstances[Tag]> & ClassAttributes<MyktyInstances[Tag]>',
    prefix: 'on',
  },
  preact: {
    imports: `import type {ClassAttributes, HTMLAttributes} from 'preact';`,
    module: 'preact',
    base: 'HTMLAttributes<MyktyInstances[Tag]> & ClassAttributes<MyktyInstances[Tag]>',
    prefix: 'on',
  },
  solid: {
    imports: `import type {JSX} from 'solid-js';`,
    module: 'solid-js',
    base: 'JSX.HTMLAttributes<MyktyInstances[Tag]>',
    prefix: 'on:',
  },
};
for (const [file, {imports, module, base, prefix}] of Object.entries(frameworks)) {
  write(
    `dist/jsx/${file}.d.ts`,
    `${head}${imports}
import type {MyktyHandlers, MyktyInstances, MyktyProps, MyktyTag} from '../jsx.js';

type MyktyJsx<Tag extends MyktyTag> = Omit<${base}, keyof MyktyProps[Tag]> & MyktyProps[Tag] & MyktyHandlers<Tag, '${prefix}'>;

declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({tagName}) => `      '${tagName}': MyktyJsx<'${tagName}'>;`).join('\n')}
    }
  }
}
`,
  );
  write(`dist/jsx/${file}.js`, empty);
}

// Vue's checker takes a tag that it doesn't know for a component, asks for props and handlers by their names in camel
// case, and reads them, the slots and what a `ref` holds from the type of an instance.
write(
  'dist/vue.d.ts',
  `${head}import type {ComponentCustomProps, HTMLAttributes, VNodeProps} from 'vue';
import type {MyktyHandlers, MyktyInstances, MyktyProps, MyktyTag} from './jsx.js';

type CamelCase<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<CamelCase<Rest>>}\` : Name;
type InCamelCase<Props> = {[Name in keyof Props as CamelCase<Name & string>]: Props[Name]};

type MyktyVueProps<Tag extends MyktyTag> = Omit<HTMLAttributes, keyof MyktyProps[Tag]> & VNodeProps & ComponentCustomProps
  & InCamelCase<MyktyProps[Tag] & MyktyHandlers<Tag, 'on-'>> & {slot?: string | undefined};

type MyktyVue<Tag extends MyktyTag> = new () => MyktyInstances[Tag] & {
  /** For templates' checker alone; an element has none. */
  $props: MyktyVueProps<Tag>;
  /** For templates' checker alone; an element has none. */
  $slots: {default?: () => unknown};
};

declare module 'vue' {
  interface GlobalComponents {
${elements.map(({tagName}) => `    '${tagName}': MyktyVue<'${tagName}'>;`).join('\n')}
  }
}
`,
);
write('dist/vue.js', empty);
