/** Who a token belongs to, and users as GitHub renders them. */

/** `installation` is a workflow's `GITHUB_TOKEN` or another app's token; `user` a person's access token. */
export type Identity = { readonly kind: 'installation' | 'user'; readonly login: string }

export const workflowToken: Identity = { kind: 'installation', login: 'github-actions[bot]' }

/** A `simple-user`. */
export function renderUser(login: string) {
  const isBot = login.endsWith('[bot]')
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`
  const id = login === workflowToken.login ? 41898282 : 1000 + [...login].length
  return {
    login,
    id,
    node_id: `MDQ6VXNlcj${id}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: isBot ? `https://github.com/apps/${login.replace('[bot]', '')}` : `https://github.com/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: isBot ? 'Bot' : 'User',
    site_admin: false,
  }
}

/** The app that a bot's comment was made through; null for a person's. */
export function renderApp(login: string, date: string) {
  if (!login.endsWith('[bot]')) return null
  const slug = login.replace('[bot]', '')
  return {
    id: 15368,
    slug,
    node_id: 'MDM6QXBwMTUzNjg=',
    owner: renderUser('github'),
    name: slug,
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `https://github.com/apps/${slug}`,
    created_at: date,
    updated_at: date,
    permissions: { issues: 'write', metadata: 'read' },
    events: [],
  }
}
