/** The picture that a link to this page shows. React moves these to the head; the address is whole where the site's is known. */
export function PagePicture({ name, base }: { name: string; base: URL | undefined }) {
  const path = `/pictures/${name}.png`;
  return (
    <>
      <meta property="og:image" content={base ? new URL(path, base).href : path} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
    </>
  );
}
