import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseLanguage } from './choice.ts';

test('`chooseLanguage` lets the first that says anything decide', () => {
  assert.equal(chooseLanguage('en', { MUSTER_LANG: 'zh', LANG: 'zh_CN.UTF-8' }), 'en');
  assert.equal(chooseLanguage(undefined, { MUSTER_LANG: 'zh', LANG: 'en_US.UTF-8' }), 'zh');
  assert.equal(chooseLanguage(undefined, { LC_ALL: 'zh_TW.UTF-8', LANG: 'en_US.UTF-8' }), 'zh');
  assert.equal(chooseLanguage(undefined, { LC_ALL: '', LC_MESSAGES: 'C', LANG: 'zh_CN' }), 'en');
});

test('`chooseLanguage` speaks English where nothing is said or another language wished for', () => {
  assert.equal(chooseLanguage(undefined, {}), 'en');
  assert.equal(chooseLanguage(undefined, { LANG: 'fr_FR.UTF-8' }), 'en');
});
