import { Button } from '@digdir/designsystemet-react';
import { Component, type ReactNode } from 'react';
import type { Language } from '../store/app-state.ts';
import { wordsOf } from './words.ts';

interface Props {
  readonly language: () => Language;
  readonly children: ReactNode;
}

/** A fault in the window itself. What was done is saved; the way on is to load the window again. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const words = wordsOf(this.props.language()).app;
    return (
      <main className="lone-page">
        <h1>{words.failedTitle}</h1>
        <p>{words.failedText}</p>
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
        <details>
          <summary>{words.details}</summary>
          <pre>{error.stack ?? error.message}</pre>
        </details>
      </main>
    );
  }
}
