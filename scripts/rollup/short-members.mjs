// Members of our own objects by a letter or two. Only names of this list: none of them is a key of JSON, a member or an
// event's field that a page may know, a name of the platform's, or ever looked up by a string. The build refuses what of
// that it can see, and test/cdn/files.test.mjs the rest.
import MagicString from 'magic-string';
import {letters} from './letters.mjs';
import {walk} from './walk.mjs';

export const MEMBERS = `
  standing isHidden languageStream hostDisconnected hostConnected hostUpdated hostUpdate addController startText endText
  checkAttributes dateWords copying feedStream renderSkeleton showComparison isPending remaining stitches
  renderContent awaitsNotices announce deviceNow registrationCloses showVersion nextSession clearSearch timed
  failureNotice weekdaysShort contentLanguage yearFirst asked footnoteLabel firstItems generation
  shortUnits hrefOf copyAfter slowAfter inRange isReady labelled setQuery useFeedLanguage openedHere showDialog
  embedLabel tableLabel retryAfter createProperty undecided changesAt clearCompared willUpdate
  createRenderRoot hasUpdated holders refreshPeriod idPrefix closeSheet clearQuery useQuery openList corrected
  listeners jsonLd stroked evenOdd subscription drawing schedule plural
  savedAt symmetry subscribers answersInPhrase sheetOpen openFacet openStreetMap amended compared inDays setOffset
  fetchPage showNewest begun failed answers timeOnly scores choose wanted twoGis comparing isPendingFor readAt
  answersAsName answersInTwo becoming postings lexicon orderOf guessed spelt phrase narrow
  settleSoon onFocusOut onOtherKey onPointer openSheet takeAway isAsking complain equipped choosing readPages freshFor
  setSkew backOff patience yearSaid datesIn labelLanguage filtered confirmed scrolled national reading intervals recover
  distance dialled sortKey showCopy failure chosen taking listed absent moment joined closes square attach
`
  .trim()
  .split(/\s+/);

/**
 * What modules export that are loaded later: their names stand in an object each, by which others ask for them. Each is
 * the name of one thing in all of our code, so it is another one wherever it stands.
 */
export const EXPORTS = `
  LIMITS FeedSource sourceAfter textOf phonesText publishedAt newestFirst mayBeOutdated outdatedFrom
  timeStyles hoursOf renderHours outdated languageNote officeStyles freeLine messenger writtenHours qrPicture
  agendaStyles papers offContact registerButton registrationFact leafStyles isNews announcement compareStyles
  compareTable TakeAway moveBetweenCards chips EndController alsoSaid didYouMean nothingFound practiceMissing
  periodText placeList furtherStyles CopyController beginPractice keepCard practiceStyles practiceView costText
  practiceBody practiceText openLightbox practiceIndex printAlone Details htmlParagraphs settable textFragment
  releaseText releaseHtml citation webmasterMessage nearItem emptyNotice errorNotice loadFailed slowNotice staleNotice
  equip openCalendarMenu safeHtml escapeJsonLd itemJsonLd eventJsonLd contactJsonLd feltMotifs runnerMotifs glyphMotif
`
  .trim()
  .split(/\s+/);

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const short = new Map([...MEMBERS, ...EXPORTS].map((member, index) => [member, `_${letters(index, LETTERS)}`]));
const given = new Set(short.values());
const isExport = (name) => EXPORTS.includes(name);
const givenToExports = new Set(EXPORTS.map((name) => short.get(name)));

/** The members of a module: their names, and how to write one by another name. */
function membersOf(ast) {
  const found = [];
  const add = (key, shorthand = false) => {
    if (key.type === 'Identifier') found.push({name: key.name, start: key.start, end: key.end, shorthand});
  };
  walk(ast, (node) => {
    if (node.computed) return;
    if (node.type === 'MemberExpression') add(node.property);
    if (node.type === 'Property') add(node.key, node.shorthand);
    if (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition') add(node.key);
  });
  return found;
}

/** Wherever a module has a name of `EXPORTS`: once where it is two things, as in `import {name}`. */
function exportsOf(ast) {
  const found = new Map();
  walk(ast, ({type, name, start, end}) => {
    if (type === 'Identifier' && isExport(name)) found.set(start, {name, start, end});
  });
  return [...found.values()];
}

export const shortMembers = () => ({
  name: 'short-members',
  transform(code, id) {
    if (id.startsWith('\0')) return null;
    const ast = this.parse(code);
    const members = membersOf(ast);
    const ours = members.filter(({name}) => short.has(name));
    if (/[\\/]node_modules[\\/]/.test(id)) {
      if (ours.length) this.error(`${id}: ${ours[0].name} is also a member of a package`);
      return null;
    }
    const clash = members.find(({name}) => given.has(name));
    if (clash) this.error(`${id}: ${clash.name} is what scripts/rollup/short-members.mjs gives another member`);
    walk(ast, ({type, value, name, declaration, specifiers}) => {
      const texts =
        type === 'Literal' ? [value] : type === 'TemplateElement' ? /[.@?]?([\w-]+)="?$/.exec(value.raw) : [];
      const names = [declaration, ...(declaration?.declarations ?? [])].map((each) => each?.id?.name);
      const exported = type === 'ExportNamedDeclaration' ? specifiers.map((each) => each.exported.name) : [];
      const seen = [...names, ...exported].filter((each) => !isExport(each));
      const known = [...(texts ?? []), ...(type === 'ExportNamedDeclaration' ? seen : [])].find((each) =>
        short.has(each),
      );
      if (known) this.error(`${id}: ${known} is a string or an export, so it can't be a short member`);
      if (type === 'Identifier' && givenToExports.has(name)) this.error(`${id}: ${name} is what is given to an export`);
    });
    const text = new MagicString(code);
    for (const {name, start, end, shorthand} of [...ours.filter((each) => !isExport(each.name)), ...exportsOf(ast)])
      if (shorthand) text.appendLeft(start, `${short.get(name)}: `);
      else text.overwrite(start, end, short.get(name));
    return text.hasChanged() ? {code: text.toString(), map: text.generateMap({hires: 'boundary'})} : null;
  },
});
