import type { ComponentChildren } from 'preact';

/** A row is pointed at, and a card tells why its message is stuck. */
export function PointPicture() {
  return (
    <Picture>
      <Rows />
      <rect class="pic-card" x="64" y="68" width="150" height="70" rx="5" />
      <rect class="pic-rule" x="64" y="68" width="4" height="70" rx="2" />
      <rect class="pic-failed" x="78" y="78" width="34" height="11" rx="5.5" />
      <rect class="pic-ink" x="118" y="81" width="74" height="5" rx="2.5" />
      <rect class="pic-quiet" x="78" y="98" width="112" height="4" rx="2" />
      <rect class="pic-quiet" x="78" y="108" width="88" height="4" rx="2" />
      <rect class="pic-link" x="78" y="121" width="40" height="8" rx="4" />
      <path class="pic-pointer" d="M44 54v17l4.4-4 3 6.6 3.4-1.6-3-6.4h6z" />
    </Picture>
  );
}

/** A log, and the explanation under its highlighted line. */
export function OpenPicture() {
  return (
    <Picture>
      <rect class="pic-quiet" x="22" y="20" width="170" height="4" rx="2" />
      <rect class="pic-quiet" x="22" y="31" width="188" height="4" rx="2" />
      <rect class="pic-mark" x="18" y="41" width="204" height="13" rx="2" />
      <rect class="pic-on-mark" x="22" y="46" width="182" height="4" rx="2" />
      <rect class="pic-card" x="18" y="59" width="204" height="50" rx="4" />
      <rect class="pic-rule" x="18" y="59" width="4" height="50" rx="2" />
      <rect class="pic-ink" x="32" y="69" width="96" height="5" rx="2.5" />
      <rect class="pic-quiet" x="32" y="82" width="160" height="4" rx="2" />
      <rect class="pic-quiet" x="32" y="93" width="128" height="4" rx="2" />
      <rect class="pic-quiet" x="22" y="118" width="180" height="4" rx="2" />
      <rect class="pic-quiet" x="22" y="129" width="150" height="4" rx="2" />
    </Picture>
  );
}

/** The explanation on its way into a ticket. */
export function CopyPicture() {
  return (
    <Picture>
      <rect class="pic-card" x="18" y="22" width="116" height="76" rx="5" />
      <rect class="pic-rule" x="18" y="22" width="4" height="76" rx="2" />
      <rect class="pic-ink" x="32" y="34" width="70" height="5" rx="2.5" />
      <rect class="pic-quiet" x="32" y="48" width="88" height="4" rx="2" />
      <rect class="pic-quiet" x="32" y="58" width="72" height="4" rx="2" />
      <rect class="pic-link" x="32" y="76" width="44" height="11" rx="5.5" />
      <path class="pic-arrow" d="M140 84h18m-6-6 6 6-6 6" />
      <rect class="pic-card" x="164" y="46" width="62" height="84" rx="4" />
      <rect class="pic-ink" x="183" y="41" width="24" height="10" rx="3" />
      <rect class="pic-quiet" x="173" y="64" width="44" height="4" rx="2" />
      <rect class="pic-quiet" x="173" y="75" width="36" height="4" rx="2" />
      <rect class="pic-quiet" x="173" y="86" width="42" height="4" rx="2" />
      <path class="pic-tick" d="m186 109 7 7 13-15" />
    </Picture>
  );
}

function Rows() {
  return (
    <>
      {[16, 32, 48, 64, 80, 96, 112].map((y) => (
        <g key={y}>
          <rect class={y === 48 ? 'pic-mark' : 'pic-row'} x="18" y={y} width="204" height="13" rx="2" />
          <circle class={y === 48 ? 'pic-on-mark' : 'pic-quiet'} cx="26" cy={y + 6.5} r="2.5" />
          <rect
            class={y === 48 ? 'pic-on-mark' : 'pic-quiet'}
            x="34"
            y={y + 4.5}
            width={96 + (y % 5) * 12}
            height="4"
            rx="2"
          />
        </g>
      ))}
    </>
  );
}

/** Only an ornament: the words stand beside it. */
function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg class="picture" viewBox="7 7 226 136" aria-hidden="true" focusable="false">
      <rect class="pic-paper" x="8" y="8" width="224" height="134" rx="7" />
      {children}
    </svg>
  );
}
