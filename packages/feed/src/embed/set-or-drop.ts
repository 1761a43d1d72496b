type Values<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** The same values with one of them changed, or without it for null. Does not change the given ones. */
export function setOrDrop<Name extends string>(values: Values<Name>, name: Name, value: string | null): Values<Name> {
  const others = Object.entries(values).filter(([one]) => one !== name);
  return Object.fromEntries(value === null ? others : [...others, [name, value]]) as Values<Name>;
}
