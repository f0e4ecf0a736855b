import { expect, test } from 'vitest';
import { toYearlyPay } from '#domain/yearly-pay.ts';
import type { Pay } from '#schemas/pay.ts';

test.each<[pay: Pick<Pay, 'min' | 'max' | 'period'>, hours: number | undefined, min: number, max: number]>([
  [{ min: 62_000, max: 78_000, period: 'year' }, 24, 62_000, 78_000],
  [{ min: 5000, max: 6000, period: 'month' }, 24, 60_000, 72_000],
  [{ min: 1000, max: 1200, period: 'week' }, 24, 52_000, 62_400],
  [{ min: 400, max: 450, period: 'day' }, 24, 104_000, 117_000],
  [{ min: 30, max: 40.5, period: 'hour' }, undefined, 62_400, 84_240],
  [{ min: 30, max: 40.5, period: 'hour' }, 24, 37_440, 50_544],
])('%o at %s hours a week is %i to %i a year', (pay, hours, min, max) => {
  expect(toYearlyPay(pay, hours)).toEqual({ min, max });
});
