/**
 * The one Trusted Types policy, imported first. The content policy refuses every string that would become markup or
 * script; component libraries write their style sheets through `innerHTML`, so text that is no markup may pass. Script
 * and script addresses have no function here at all, which refuses them.
 */
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(text: string): string }): unknown;
}

const factory = (window as { readonly trustedTypes?: PolicyFactory }).trustedTypes;

factory?.createPolicy('default', {
  createHTML(text) {
    if (text.includes('<')) throw new TypeError('Markup from a string is refused');
    return text;
  },
});

export {};
