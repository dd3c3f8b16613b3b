/** Functions with a fixed meaning; `log` is the natural logarithm. */
export type FunctionName =
  | 'sin'
  | 'cos'
  | 'tan'
  | 'cot'
  | 'sec'
  | 'csc'
  | 'sinh'
  | 'cosh'
  | 'tanh'
  | 'asin'
  | 'acos'
  | 'atan'
  | 'exp'
  | 'log'
  | 'sqrt'
  | 'abs'
  | 'sign'
  | 'floor'
  | 'ceil'
  | 'max'
  | 'min';

/** A formula as read: the learner's own grouping is kept, nothing is simplified. */
export type Formula =
  | NumberNode
  | { readonly kind: 'constant'; readonly name: 'pi' | 'e' }
  | VariableNode
  | { readonly kind: 'entry'; readonly name: string; readonly indices: readonly Formula[] }
  | { readonly kind: 'negative'; readonly of: Formula }
  | SumNode
  | { readonly kind: 'product'; readonly left: Formula; readonly right: Formula }
  | QuotientNode
  | { readonly kind: 'power'; readonly base: Formula; readonly exponent: Formula }
  | { readonly kind: 'function'; readonly name: FunctionName; readonly arguments: readonly Formula[] }
  | UnknownFunctionNode
  | { readonly kind: 'partial'; readonly of: string; readonly by: string }
  | SeriesNode
  | ListNode
  | EitherNode;

/** `digits` are kept as typed, so that 0.1 is exactly a tenth. */
export interface NumberNode {
  readonly kind: 'number';
  readonly digits: string;
  readonly value: number;
}
/** `latex` where it was typed by another spelling. */
export interface VariableNode {
  readonly kind: 'variable';
  readonly name: string;
  readonly latex?: string;
}
export interface SumNode {
  readonly kind: 'sum';
  readonly terms: readonly Formula[];
}
export interface QuotientNode {
  readonly kind: 'quotient';
  readonly over: Formula;
  readonly under: Formula;
}
/** A declared unknown function, differentiated `order` times: f(x+h), f′(x). */
export interface UnknownFunctionNode {
  readonly kind: 'unknown';
  readonly name: string;
  readonly order: number;
  readonly arguments: readonly Formula[];
}
/** Σ over `index`; without bounds over all values that the index has. */
export interface SeriesNode {
  readonly kind: 'series';
  readonly index: string;
  readonly bounds?: { readonly from: Formula; readonly to: Formula };
  readonly body: Formula;
}
export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Formula[];
}
/** `a/2h`, which is (a/2)·h to some and a/(2h) to others: grading asks for brackets where it matters. */
export interface EitherNode {
  readonly kind: 'either';
  readonly product: Formula;
  readonly quotient: Formula;
  readonly at: number;
}

export function childrenOf(node: Formula): readonly Formula[] {
  switch (node.kind) {
    case 'number':
    case 'constant':
    case 'variable':
    case 'partial':
      return [];
    case 'entry':
      return node.indices;
    case 'negative':
      return [node.of];
    case 'sum':
      return node.terms;
    case 'product':
      return [node.left, node.right];
    case 'quotient':
      return [node.over, node.under];
    case 'power':
      return [node.base, node.exponent];
    case 'function':
    case 'unknown':
      return node.arguments;
    case 'series':
      return node.bounds ? [node.bounds.from, node.bounds.to, node.body] : [node.body];
    case 'list':
      return node.items;
    // The other reading has the same parts; walking both would double at every level.
    case 'either':
      return [node.quotient];
  }
}

/** Is there a node for which `test` holds? */
export function someNode(node: Formula, test: (node: Formula) => boolean): boolean {
  return test(node) || childrenOf(node).some((child) => someNode(child, test));
}
