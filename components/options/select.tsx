export interface SelectProps {
  name: string;
  label: string;
  hint: string;
  value: string;
  options: readonly (readonly [string, string])[];
  isManaged: boolean;
  onChoose(value: string): void;
}

/** One of several, with what it means under it. */
export function Select({ name, label, hint, value, options, isManaged, onChoose }: SelectProps) {
  return (
    <div class="select">
      <label for={name}>{label}</label>
      <select
        id={name}
        value={value}
        disabled={isManaged}
        aria-describedby={`${name}-hint`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map(([one, word]) => (
          <option value={one} key={one}>
            {word}
          </option>
        ))}
      </select>
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    </div>
  );
}
