/** What Vite makes of a style sheet. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.css';
/** A font as a data address. */
declare module '@fontsource-variable/*?inline' {
  const address: string;
  export default address;
}
declare module '@fontsource-variable/*';
