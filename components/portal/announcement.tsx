import { Component } from 'preact';

// A screen reader tells of what changes in a region that was there before.
const AFTER = 60;

/** Words for those who do not see what has come, told politely once it is there. */
export class Announcement extends Component<{ words: string }, { said: string }> {
  override state = { said: '' };
  private timer: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount(): void {
    this.tell();
  }

  override componentDidUpdate({ words }: { words: string }): void {
    if (words !== this.props.words) this.tell();
  }

  override componentWillUnmount(): void {
    clearTimeout(this.timer);
  }

  override render(_: { words: string }, { said }: { said: string }) {
    return (
      <p class="for-ears" role="status">
        {said}
      </p>
    );
  }

  private tell(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setState({ said: this.props.words }), AFTER);
  }
}
