import type { RowState } from '../../report/types';
import type { Recalled } from '../requests/memory';
import type { Census } from '../rows/census';
import { hostStyles } from './host-styles';
import { type Looks, Mounter, type Surface } from './mount';
import { spotOverRows } from './overview-place';
import { type OverviewDrawn, OverviewStand } from './overview-stand';

/** What is known before any log is. */
interface FirstFacts {
  readonly states: readonly RowState[];
  /** Whether an earlier visit has shown how logs are asked for. */
  readonly hasLearned: boolean;
  readonly isOpen: boolean;
}

/** What can be pressed in it. */
export type Pressed = 'toggle' | 'diagnose';

interface FirstHandlers {
  toggle(): void;
  diagnose(): void;
}

/** What the first script of a page draws with. */
export interface FirstDrawing {
  readonly looks: Looks;
  line(facts: FirstFacts, on: FirstHandlers): Surface;
}

export interface FirstLineOptions {
  readonly census: Census;
  readonly drawing: FirstDrawing;
  readonly on: FirstHandlers;
  isWanted(): boolean;
  recalled(): Recalled;
  /** Has all of the overview loaded: there is more to say. */
  askMore(): void;
  settle(): void;
}

/** The overview's first line: it stands there with the list, at the place and as high as all of the overview will be that comes before a log. */
export class FirstLine {
  readonly stand: OverviewStand;

  constructor(
    private readonly options: FirstLineOptions,
    signal: AbortSignal,
  ) {
    const { looks } = options.drawing;
    const mounter = new Mounter({ ...looks, css: hostStyles + looks.css });
    this.stand = new OverviewStand(mounter, options.settle, options.askMore);
    signal.addEventListener('abort', () => this.stand.remove(), { once: true });
  }

  refresh(): void {
    const { census, isWanted, recalled, askMore, settle } = this.options;
    const [first] = census.undelivered.keys();
    if (first && isWanted() && !this.stand.hasGivenUp) {
      const spot = spotOverRows(first);
      this.stand.show((spot.next as Element | null) ?? first, spot, this.paint);
      if (recalled().hasRows) askMore();
    } else {
      this.stand.remove();
      settle();
    }
  }

  private readonly paint = (isAfloat: boolean): OverviewDrawn => {
    const { census, drawing, on, recalled } = this.options;
    const { learned, isFolded } = recalled();
    const isOpen = !isAfloat && !isFolded;
    const states = [...census.undelivered.values()];
    return { isOpen, surface: drawing.line({ states, hasLearned: learned !== null, isOpen }, on) };
  };
}
