import { delivered } from './causes/delivered';
import { createWords } from './create-words';
import { knowledge } from './knowledge';
import { links } from './links';

/** The words of the whole knowledge base, as the report asks for them. */
export const words = createWords({ ...knowledge, delivered, links });
