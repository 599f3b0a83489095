/** Facts in rows under a head, hairlines between them. Cells and heads of class `number` stand at the right. */
import type { TableHTMLAttributes } from 'react';
import { joinClasses } from './join-classes.ts';
import classes from './data-table.module.css';

export function DataTable({ className, ...table }: TableHTMLAttributes<HTMLTableElement>) {
  return <table className={joinClasses(classes.table, className)} {...table} />;
}
