declare module 'postfix-parser' {
  const parser: { asObject(line: string): Record<string, string> | undefined };
  export default parser;
}
