/** The folder of a contract with everything that a legal text can hold, in three languages. */
export const contractFolder = "tests/contract/content";

/** The contract's entry in its `documents.yaml`. */
export const contractEntry = { slug: "contract", scheme: "articles", opensWith: [] as string[] } as const;
