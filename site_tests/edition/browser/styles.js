// How everything is set that has Lao letters of its own.

() => {
  const LAO = /[\u0e80-\u0eff]/;
  const HAS = (node) => [...node.childNodes].some((one) => one.nodeType === 3 && LAO.test(one.data));
  return [...document.querySelectorAll("body *:not(script, template, option, title, desc)")]
    .filter(HAS)
    .map((node) => {
      const style = getComputedStyle(node);
      return {
        lang: node.closest("[lang]").lang,
        align: style.textAlign,
        breaking: style.wordBreak,
        hyphens: style.hyphens,
        spacing: style.letterSpacing,
        style: style.fontStyle,
        synthesis: style.fontSynthesis,
        weight: style.fontWeight,
        family: style.fontFamily,
        drawn: node.closest("svg") !== null,
      };
    });
}
