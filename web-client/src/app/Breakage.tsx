import { Component, type ReactNode } from 'react';
import { common, text } from '../i18n';
import { Banner } from '../primitives/Banner';
import { Button } from '../primitives/Button';

/** A fault of ours in drawing a page: the person reads so and can go on, instead of facing a white screen. */
export class Breakage extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    const t = text(common).broken;
    return (
      <main>
        <h1>{t.title}</h1>
        <Banner tone="danger" actions={<Button onPress={() => location.reload()}>{t.reload}</Button>}>
          {t.text}
        </Banner>
      </main>
    );
  }
}
