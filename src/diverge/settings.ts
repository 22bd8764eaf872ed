import { type Divergence, SEVERITIES, type Severity } from './divergence.ts';

/** What is asked of one check otherwise than usual. */
export interface CheckSetting {
  /** Whether it is run. */
  readonly on: boolean;
  /** Findings less sure than this, 0…1, are withheld. */
  readonly minConfidence: number;
  /** In place of the check's own severity; what the check itself grades lower stays lower. */
  readonly severity?: Severity;
}

/** Settings by the id of the check; a check that is not named runs as it is. */
export type CheckSettings = Readonly<Record<string, CheckSetting>>;

/** What a deployment or a document asks of the checks; what it does not name stays as it is. */
export interface CheckConfiguration {
  /** For every check for which the same configuration names none. */
  readonly minConfidence?: number | undefined;
  /** By the id of the check; `false` switches it off, `true` on. */
  readonly checks?:
    | Readonly<
        Record<
          string,
          | boolean
          | {
              readonly on?: boolean | undefined;
              readonly minConfidence?: number | undefined;
              readonly severity?: Severity | undefined;
            }
        >
      >
    | undefined;
}

const AS_IT_IS: CheckSetting = { on: true, minConfidence: 0 };

export function settingOf(settings: CheckSettings, check: string): CheckSetting {
  return Object.hasOwn(settings, check) ? settings[check]! : AS_IT_IS;
}

/** The settings of the named checks where a configuration is laid over others: what it names replaces what they say. */
export function configured(
  settings: CheckSettings,
  { minConfidence, checks = {} }: CheckConfiguration,
  ids: readonly string[],
): CheckSettings {
  return Object.fromEntries(
    ids.map((id): [string, CheckSetting] => {
      const before = settingOf(settings, id);
      const given = Object.hasOwn(checks, id) ? checks[id]! : {};
      const asked = typeof given === 'boolean' ? { on: given } : given;
      const severity = asked.severity ?? before.severity;
      return [
        id,
        {
          on: asked.on ?? before.on,
          minConfidence: asked.minConfidence ?? minConfidence ?? before.minConfidence,
          ...(severity && { severity }),
        },
      ];
    }),
  );
}

/** The findings that the settings let through, with the severities that they give them. `usual` is each check's own. */
export function underSettings(
  divergences: readonly Divergence[],
  settings: CheckSettings,
  usual: ReadonlyMap<string, Severity>,
): Divergence[] {
  return divergences.flatMap((divergence) => {
    const { on, minConfidence, severity } = settingOf(settings, divergence.check);
    if (!on || divergence.confidence < minConfidence) return [];
    if (severity === undefined) return [divergence];
    const own = usual.get(divergence.check) ?? divergence.severity;
    return [{ ...divergence, severity: regraded(divergence.severity, own, severity) }];
  });
}

function regraded(found: Severity, usual: Severity, wanted: Severity): Severity {
  const [rank, own, limit] = [found, usual, wanted].map((one) => SEVERITIES.indexOf(one)) as [
    number,
    number,
    number,
  ];
  return rank >= own ? wanted : SEVERITIES[Math.min(rank, limit)]!;
}
