/**
 * Flags of the process that runs the server. What is read is kept, so V8 lets the space for new objects grow to its limit and
 * then copies much at a time. With 16 MB instead of its own limit, 10,000 articles with all their diagnostics take some 250 MB
 * of memory instead of 380 (test/bench/corpus.ts, Node 24, 2 cores); 8 and 4 MB save no more.
 */
export const serverFlags: readonly string[] = ['--max-semi-space-size=16'];
