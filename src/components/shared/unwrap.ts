/** Keeps what an element encloses, without the element. */
export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);
