/**
 * A browser in which another link is opened in the same tab changes the address alone: Taro then shows the page that is
 * open already, as it stands. Its own ways leave a mark in the history, a link that somebody opens does not.
 */
export function takeLinksInSameTab(): void {
  addEventListener('hashchange', () => {
    if (history.state === null) location.reload()
  })
}
