/**
 * The end of a line of Postfix that was copied without its beginning (3.7 log_adhoc.c): `dsn=4.4.1, status=deferred (…)`. What stands in the brackets is the
 * first group. In: the statuses, as a pattern; the most characters of the words.
 */
export function endOfLine(statuses: string, longest: number): RegExp {
  const fields = String.raw`(?:[\w-]{2,12}=[^\s=]{0,300}, ){0,8}`;
  return new RegExp(String.raw`^${fields}status=${statuses} \((\S.{0,${longest}}?)\)?$`, 's');
}
