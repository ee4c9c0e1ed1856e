/** What a bad ending owes its readers: the provider's own error, what happened, what may still run, what to do next. */

import { fenced, inertMarkdown } from '../core/inert-markdown.ts'
import type { Outcome } from '../core/outcome.ts'
import type { Story } from '../core/story.ts'
import { afloatSentence } from './afloat.ts'
import { markdownCode, markdownProse } from './markdown-prose.ts'
import { serviceName } from './service-name.ts'
import { isBadEnd, standingOf } from './standing.ts'

const mostErrors = 5
const mostErrorCharacters = 3_000

/** Empty where nothing is to be explained. */
export function explanation(story: Story): string {
  const { outcome } = story
  if (outcome === undefined) return ''
  const standing = standingOf(story)
  if (isBadEnd(standing)) return [...errors(story), ...sentences(outcome)].join('\n\n')
  return standing === 'skipped' || standing === 'triggered' ? markdownProse(outcome.happened) : ''
}

function sentences(outcome: Outcome): readonly string[] {
  return [
    `**What happened:** ${markdownProse(outcome.happened)}`,
    `**Still running?** ${afloatSentence(outcome)}`,
    ...(outcome.next === '' ? [] : [`**What to do:** ${markdownProse(outcome.next)}`]),
  ]
}

function errors(story: Story): readonly string[] {
  const { observation, provider } = story
  const broken = (observation?.services ?? []).filter(({ error }) => error !== '').slice(0, mostErrors)
  const services = broken.map((service) => {
    const name = inertMarkdown(serviceName(service), 120)
    return `**Error of ${name}** ${markdownCode(service.status, 60)}\n\n${errorBlock(service.error)}`
  })
  const own = observation?.error ?? ''
  return own === ''
    ? services
    : [...services, `**Error from ${inertMarkdown(provider.title, 60)}**\n\n${errorBlock(own)}`]
}

function errorBlock(error: string): string {
  return fenced(error.trim(), mostErrorCharacters)
}
