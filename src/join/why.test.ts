import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Report, ReportedCause } from '../doctor/report/report.ts';
import { MachineError, PeerError } from '../language/errors.ts';
import type { Rung } from '../registration/rungs.ts';
import { whyOf } from './why.ts';

const cause = (code: string, rung: Rung, confidence: ReportedCause['confidence'], more: Partial<ReportedCause> = {}): ReportedCause => ({
  ...{ code, slug: code, rung, title: code, confidence, severity: 'problem' as const, evidence: [], explains: [], becauseOf: [] },
  ...more,
});
const report = (causes: readonly ReportedCause[], fixes: Report['fixes'] = []): Report => ({
  ...{ apiVersion: 'doctor.muster.dev/v1' as const, kind: 'Diagnosis' as const, verdict: 'problem' as const, exitCode: 3 as const },
  ...{ ladder: [], causes, next: [], ruledOut: [], fixes, unexplained: [] },
});
const codeAt = (rung: Rung, ...causes: readonly ReportedCause[]): string | undefined => whyOf(report(causes), { rung }, 'en')?.code;

describe('whyOf', () => {
  test('is a cause of the rung, the surest first, before one of the host', () => {
    assert.equal(codeAt('identity', cause('A', 'host', 'certain'), cause('B', 'identity', 'certain')), 'B');
    assert.equal(codeAt('identity', cause('A', 'host', 'certain'), cause('B', 'identity', 'likely')), 'A');
    assert.equal(codeAt('identity', cause('B', 'identity', 'possible')), 'B');
  });

  test('is never a cause of a rung that is ahead, one that stands in nobody’s way, or a warning', () => {
    assert.equal(codeAt('reach', cause('A', 'network', 'certain')), undefined);
    assert.equal(codeAt('reach', cause('A', 'runtime', 'certain')), undefined);
    assert.equal(codeAt('network', cause('A', 'runtime', 'certain')), 'A');
    assert.equal(codeAt('reach', cause('A', 'reach', 'certain', { severity: 'warning' })), undefined);
  });

  test('says how to approve a request, how to have it fixed, and what the failure itself advises', () => {
    const fixes: Report['fixes'] = [{ id: 'MU505.approve', code: 'MU505', title: '', applicability: 'confirm', commands: [] }];
    const found = whyOf(
      report([cause('MU505', 'identity', 'certain')], fixes),
      { rung: 'identity', request: { name: 'csr-a', why: undefined } },
      'en',
    );
    assert.deepEqual(found?.steps, ['kubectl certificate approve csr-a', 'muster doctor fix MU505.approve']);
    const error = new PeerError('join-token-unknown', { args: { server: 'https://a', id: 'abcdef' } });
    const refused = whyOf(report([cause('MU507', 'identity', 'certain')]), { rung: 'identity', error }, 'en');
    assert.deepEqual(refused?.steps, ['on the control plane: muster token create --print-join-command']);
  });

  test('is what was met itself when the doctor finds nothing, or when only this program can know', () => {
    const error = new PeerError('join-token-unknown', { args: { server: 'https://a', id: 'abcdef' } });
    assert.deepEqual(
      [whyOf(undefined, { rung: 'identity', error }, 'en')?.code, whyOf(report([]), { rung: 'identity', error }, 'zh')?.confidence],
      ['MU091', 'met'],
    );
    const ours = new MachineError('runtime-needs-root', { args: { packages: 'containerd' } });
    assert.equal(whyOf(report([cause('MU202', 'runtime', 'certain')]), { rung: 'runtime', error: ours }, 'en')?.confidence, 'met');
    assert.equal(whyOf(report([]), { rung: 'identity' }, 'en'), undefined);
  });
});
