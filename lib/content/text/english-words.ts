import { gunzipSync } from "node:zlib";
import { decodeTrie } from "cspell-trie-lib";

/** Unpacks cspell's American English dictionary. Returns a function that tells whether a lower-case word is in it. */
export function readEnglishWords(packed: Uint8Array): (word: string) => boolean {
  const trie = decodeTrie(gunzipSync(packed));
  // Texts repeat their words, and searching the trie is slow.
  const known = new Map<string, boolean>();
  return (word) => {
    const isWord = known.get(word) ?? trie.hasWord(word, true);
    known.set(word, isWord);
    return isWord;
  };
}
