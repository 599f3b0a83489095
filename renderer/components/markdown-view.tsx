/** Shows Markdown for reading. Nothing is fetched and nothing opens: pictures and addresses from outside are words here. */
import Markdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import styles from './markdown-view.module.css';

/** An address is shown, not followed: the app has no network, and a click must never leave it. */
const components: Components = {
  a: ({ href, children }) => (
    <span className={styles.link}>
      {children}
      {href !== undefined && !isSame(children, href) && <span className={styles.address}> ({href})</span>}
    </span>
  ),
  img: ({ alt }) => <span className={styles.address}>{alt === undefined || alt === '' ? 'Picture' : alt}</span>,
};

function isSame(children: unknown, href: string): boolean {
  return typeof children === 'string' && (children === href || `mailto:${children}` === href);
}

export function MarkdownView({ text }: { readonly text: string }) {
  return (
    <div className={styles.view}>
      <Markdown remarkPlugins={[remarkGfm]} rehypePlugins={[rehypeSanitize]} components={components}>
        {text}
      </Markdown>
    </div>
  );
}
