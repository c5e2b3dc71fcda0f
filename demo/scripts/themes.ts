/** The rule of the page's style sheets that sets the variables of a theme. */
function findRule(selector: string): CSSStyleRule | undefined {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSStyleRule && rule.selectorText === selector) return rule;
  }
  return undefined;
}

/** Prints each theme's rule as the style sheet has it, so that what is shown is what is used. */
export function printThemes(): void {
  for (const code of document.querySelectorAll<HTMLElement>('[data-theme]')) {
    const rule = findRule(`.${code.dataset['theme'] ?? ''} article-timeline`);
    const lines = rule
      ? [...rule.style].map((name) => `  ${name}: ${rule.style.getPropertyValue(name).trim()};`)
      : [];
    code.textContent = `article-timeline {\n${lines.join('\n')}\n}`;
  }
}
