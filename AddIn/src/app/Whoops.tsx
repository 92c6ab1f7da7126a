import { Component, type ReactNode } from 'react';
import { Trouble } from '@/ui/Trouble';

interface State {
  readonly error?: Error;
}

/** A fault of ours in drawing the pane: said like any other trouble, instead of an empty pane. */
export class Whoops extends Component<{ readonly children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    return this.state.error ? <Trouble problem={this.state.error} again={() => window.location.reload()} /> : this.props.children;
  }
}
