/** A record as it reads in an export, drawn on the page: examples and read-only views. */
import { lazy, Suspense } from 'react';
import { assertNever } from '../../shared/assert.ts';
import type { DocumentBlock } from '../../shared/export/document.ts';
import { DataTable } from '../components/data-table.tsx';
import classes from './document-view.module.css';

const Markdown = lazy(() => import('../components/markdown-view.tsx').then((part) => ({ default: part.MarkdownView })));

export function DocumentView({ blocks }: { readonly blocks: readonly DocumentBlock[] }) {
  return (
    <div className={classes.document}>
      {blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: DocumentBlock }) {
  switch (block.kind) {
    case 'heading':
      return (
        <p className={classes.heading} data-level={block.level}>
          {block.text}
        </p>
      );
    case 'paragraph':
      return block.text === '' ? null : <p>{block.text}</p>;
    case 'markdown':
      return (
        <Suspense fallback={null}>
          <Markdown text={block.text} />
        </Suspense>
      );
    case 'bullets':
      return block.items.length === 0 ? null : (
        <ul>
          {block.items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl>
          {block.facts.map((fact) => (
            <div key={fact.label} className={classes.fact}>
              <dt>{fact.label}</dt>
              <dd>{fact.value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <DataTable>
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.body.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
      );
    default:
      return assertNever(block);
  }
}
