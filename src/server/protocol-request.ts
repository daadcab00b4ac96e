/** A request's name with the types of its parameters and its answer, which exist for the compiler only. */
export interface RequestName<Params, Result> {
  readonly method: string;
  readonly types?: { readonly params: Params; readonly result: Result };
}

/** Names a request of this method. */
export function request<Params, Result>(method: string): RequestName<Params, Result> {
  return { method };
}
