/** Lists that were made by hand: paragraphs, or lines of one, that begin with a bullet or a dash. */

/** Word's own bullets are letters of its symbol fonts: a code for private use, § and a Latin o. */
const BULLET = /^\s*[·•▪◦●■–—*§o\uf076\uf0a7\uf0b7\uf0d8\uf0fc-]\s+/;
/** «– Готово, – сказал он»: a dash begins direct speech too. */
const SPEECH = /[,!?…»"”]\s?[–—-]\s\p{Ll}/u;

const begins = (node: Node): boolean => {
  const text = node.textContent ?? '';
  return BULLET.test(text) && !SPEECH.test(text);
};

export function listBullets(fragment: DocumentFragment): void {
  for (const block of [...fragment.children]) if (block.nodeName === 'P') partLines(block);
  let list: Element | undefined;
  for (const block of [...fragment.children]) {
    const next = block.nextElementSibling;
    const item = block.nodeName === 'P' && begins(block);
    if (!item || (!list && !(next?.nodeName === 'P' && begins(next)))) {
      list = undefined;
      continue;
    }
    if (!list) {
      list = document.createElement('ul');
      block.before(list);
    }
    list.append(itemOf(block));
  }
}

/** Numbers stand before the text's own edge where their list has no room for them, and a style sheet can't count figures. */
export function markLongNumbers(list: HTMLOListElement): void {
  let number = list.start;
  let most = 0;
  for (const item of list.children) {
    // A number of its own may jump, and those after it go on from there.
    if (item.hasAttribute('value')) number = (item as HTMLLIElement).value;
    most = Math.max(most, number++);
  }
  // VIII is as wide as 104.
  if (/i/i.test(list.type)) most *= 13;
  if (most > 9) list.className = most > 99 ? 'n3' : 'n2';
}

function itemOf(block: Element): HTMLLIElement {
  const item = document.createElement('li');
  item.append(...block.childNodes);
  block.remove();
  let first: Node | null = item.firstChild;
  while (first?.firstChild) first = first.firstChild;
  if (first) {
    const text = first.nodeValue ?? '';
    // A mark may stand alone, in bold, before the text.
    first.nodeValue = BULLET.test(text) ? text.replace(BULLET, '') : '';
    const next = first.parentElement === item ? null : item.childNodes[1];
    if (!first.nodeValue && next?.nodeType === Node.TEXT_NODE) next.nodeValue = next.nodeValue?.trimStart() ?? '';
  }
  return item;
}

/** A paragraph of which two lines on end begin with a bullet becomes a paragraph for each of these, and for what is round them. */
function partLines(paragraph: Element): void {
  if (!paragraph.querySelector(':scope > br')) return;
  const lines: Node[][] = [[]];
  for (const node of paragraph.childNodes) {
    if (node.nodeName === 'BR') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  const marked = lines.map((line) => {
    const box = document.createElement('p');
    box.append(...line.map((node) => node.cloneNode(true)));
    return begins(box);
  });
  if (!marked.some((mark, at) => mark && marked[at + 1])) return;
  let last: Element | undefined;
  lines.forEach((line, at) => {
    if (last && !marked[at] && !marked[at - 1]) last.append(document.createElement('br'));
    else {
      last = document.createElement('p');
      paragraph.before(last);
    }
    last.append(...line);
  });
  paragraph.remove();
}
