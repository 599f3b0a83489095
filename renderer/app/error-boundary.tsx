/** The last stop for a mistake of ours while drawing: says what happened and what is safe. */
import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import classes from './error-boundary.module.css';

interface ErrorBoundaryProps {
  /** What failed, as its name in the interface: "This page", "Cairn". */
  readonly part: string;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly hasFailed: boolean;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className={classes.root} role="alert">
        <h1>{this.props.part} could not be shown</h1>
        <p className="text-secondary">
          That is a mistake in Cairn, not in your journal. Everything that said Saved is in the vault; nothing has been
          sent anywhere. Draw it again, or go to another page and come back.
        </p>
        <Button variant="filled" onClick={() => this.setState({ hasFailed: false })}>
          Draw it again
        </Button>
      </div>
    );
  }
}
