/** Made by `utils/build/share-modules.ts`: what the second script of a page uses of the first, in the order in which it takes it. */
declare module 'virtual:shared-modules' {
  export const shared: readonly unknown[];
}
