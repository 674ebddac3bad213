import type { Link } from './links';
import type { PackedKnowledge } from './packed';

/** Puts the words of the knowledge base in the form that the report asks for (`utils/report/words/words.ts`). */
export function createWords({ causes, platforms, delivered, links }: PackedKnowledge) {
  const byId = new Map([...causes, delivered].map((cause) => [cause.id, cause]));
  const pages = new Map<string, Link>(Object.entries(links));
  const platformsById = new Map(platforms.map((one) => [one.id, one]));
  return {
    cause: (id: string) => byId.get(id) ?? null,
    platform: (id: string) => platformsById.get(id) ?? null,
    link: (key: string) => pages.get(key) ?? null,
    help: pages.get('diagnosing-failed-deliveries') as Link,
  };
}
