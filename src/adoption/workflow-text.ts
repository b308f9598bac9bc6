/** The workflow of the Action: the README's, of one released version. */
export function workflowText(version: string): string {
  return `# Make the status "contract-check" required in branch protection once the config no longer says "enforce: report". Add no
# paths: and no if: then: a required workflow that is skipped never reports.
name: contract-check
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: the base branch may change
  pull_request_review:
    types: [submitted, edited, dismissed]
  merge_group:
  schedule:
    - cron: "7,37 * * * *" # windows open and close without a push
permissions:
  contents: read
  pull-requests: write # the comment
  statuses: write # the gate
jobs:
  contracts:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      # Until there is a tag, and better still afterwards: the full id of a commit that you have looked at.
      - uses: contract-check/contract-check@v${version}
        with:
          mode: \${{ github.event_name == 'schedule' && 'sweep' || 'check' }}
`;
}
