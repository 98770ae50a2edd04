// Elements with their properties and what is in them.

export function made(name, settings, ...inside) {
  const element = Object.assign(document.createElement(name), settings);
  element.append(...inside);
  return element;
}
