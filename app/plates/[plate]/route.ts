import { type PlateSizeName, plateSizes } from '@/components/plate/plate-geometry';
import { plateSvg } from '@/components/plate/plate-svg';
import { terrains } from '@/components/plate/terrain';

export const dynamic = 'force-static';
export const dynamicParams = false;

const sizes = Object.keys(plateSizes) as PlateSizeName[];

export const generateStaticParams = () =>
  Object.keys(terrains).flatMap((lesson) => sizes.map((size) => ({ plate: `${lesson}-${size}.svg` })));

/** The maps of the lessons' functions, drawn once by the build. */
export async function GET(_request: Request, { params }: { params: Promise<{ plate: string }> }) {
  const { plate } = await params;
  const size = sizes.find((name) => plate.endsWith(`-${name}.svg`));
  const svg = size && plateSvg(plate.slice(0, -`-${size}.svg`.length), size);
  if (!svg) return new Response(null, { status: 404 });
  return new Response(svg, {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=3600, stale-while-revalidate=86400' },
  });
}
