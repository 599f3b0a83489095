/** The two bans of oxlint.config.js that no rule of the linter can say. */

const noWeakHash = {
  create: (context) => ({
    CallExpression(node) {
      const [algorithm] = node.arguments;
      if (!/^create(Hash|Hmac)$/.test(node.callee.name ?? '')) return;
      if (algorithm?.type === 'Literal' && /^(md5|sha1)$/i.test(String(algorithm.value))) {
        context.report({ node, message: 'Use sha256.' });
      }
    },
  }),
};

const noHiddenClock = {
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.name === 'Date' && node.arguments.length === 0) {
        context.report({ node, message: 'Pass a clock in.' });
      }
    },
  }),
};

export default {
  meta: { name: 'cairn' },
  rules: { 'no-weak-hash': noWeakHash, 'no-hidden-clock': noHiddenClock },
};
