import type { Equation } from '@/lib/course/lesson';
import {
  index,
  input,
  learningRate,
  loss,
  output,
  outputs,
  score,
  target,
  targets,
  weight,
  weightGradient,
  weights,
} from './symbols';

const gradientTex = '\\G{\\frac{\\partial L}{\\partial W}}';
const entry = (name: string) => `\\G{\\frac{\\partial L}{\\partial w_{${name}}}}`;

export const equations: readonly Equation[] = [
  {
    id: 'weights',
    tex: 'W=\\begin{pmatrix}w_{11}&w_{21}&w_{31}\\\\w_{12}&w_{22}&w_{32}\\end{pmatrix}',
    aloud: {
      ja: 'W は 2 行 3 列の行列。1 行目は w 1 1、w 2 1、w 3 1、2 行目は w 1 2、w 2 2、w 3 2',
      en: 'W is a matrix of two rows and three columns: w one one, w two one, w three one; w one two, w two two, w three two',
    },
    symbols: [weights, weight],
    exercises: ['gradient-shape'],
  },
  {
    id: 'forward-pass',
    tex: '\\Y{z}=xW',
    aloud: { ja: 'z は、x 掛ける W', en: 'z equals x times W' },
    symbols: [score, input, weights],
    exercises: ['forward-pass'],
  },
  {
    id: 'softmax',
    tex: '\\Y{y_k}=\\frac{e^{\\Y{z_k}}}{\\sum_{j}e^{\\Y{z_j}}}',
    aloud: {
      ja: 'y k は、e の z k 乗を、j についての e の z j 乗の和で割ったもの',
      en: 'y k equals e to the z k over the sum over j of e to the z j',
    },
    symbols: [output, { ...score, tex: 'z_k' }, index],
    exercises: ['softmax-output'],
  },
  {
    id: 'network-loss',
    tex: '\\E{L}=-\\sum_{k}\\T{t_k}\\log\\Y{y_k}',
    aloud: {
      ja: 'L は、マイナス、k についての、t k 掛ける ログ y k の和',
      en: 'L equals minus the sum over k of t k times log y k',
    },
    symbols: [loss, target, output, index],
    exercises: ['network-loss'],
  },
  {
    id: 'weight-gradient',
    tex: `${gradientTex}=\\begin{pmatrix}${entry('11')}&${entry('21')}&${entry('31')}\\\\[1.2em]${entry('12')}&${entry('22')}&${entry('32')}\\end{pmatrix}`,
    aloud: {
      ja: 'L の W についての勾配は、W の要素ごとに L を偏微分した、2 行 3 列の行列',
      en: 'the gradient of L by W is the matrix of two rows and three columns of the partial derivatives of L by each entry of W',
    },
    symbols: [weightGradient, loss, weight],
    exercises: ['which-way'],
  },
  {
    id: 'weight-gradient-analytic',
    tex: `${gradientTex}=x^{\\mathsf T}(\\Y{y}-\\T{t})`,
    aloud: {
      ja: 'L の W についての勾配は、x の転置、掛ける、y 引く t',
      en: 'the gradient of L by W equals x transposed times the difference y minus t',
    },
    symbols: [weightGradient, input, outputs, targets],
    exercises: ['weight-gradient'],
  },
  {
    id: 'weight-update',
    tex: `W\\leftarrow W-\\S{\\eta}\\,${gradientTex}`,
    aloud: {
      ja: 'W を、W 引く イータ掛ける L の W についての勾配で置き換える',
      en: 'W becomes W minus eta times the gradient of L by W',
    },
    symbols: [weights, learningRate, weightGradient],
    exercises: ['train-the-weights', 'code-simple-net'],
  },
];
