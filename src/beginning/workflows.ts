/** The GitHub actions that the workflows use, each by the hash of a release, which cannot be moved. */
const actions = {
  checkout: "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2",
  node: "actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0",
  configurePages: "actions/configure-pages@983d7736d9b0ae728b81ab479565c72886d7745b # v5.0.0",
  uploadPages: "actions/upload-pages-artifact@56afc609e74202658d3ffba0e8f6dda462b719fa # v3.0.1",
  deployPages: "actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5",
  upload: "actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2",
  download: "actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0",
};

const setup = `      - uses: ${actions.checkout}
      - uses: ${actions.node}
        with:
          node-version: 22
      - run: npm install --no-audit --no-fund`;

/** A workflow that checks each change and builds a preview of it. */
export const checkWorkflow = `name: Check
on:
  pull_request:
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
${setup}
      - run: npx committee-report-archive check
      - run: npx committee-report-archive build --preview
      - uses: ${actions.upload}
        with:
          name: preview
          path: _site/
          include-hidden-files: true
          retention-days: 14
`;

/** A workflow that publishes to GitHub Pages, and also runs each morning, when an embargo may end. */
export const pagesWorkflow = `# Publishes to GitHub Pages once two things are set in the repository: Settings, Pages, Source "GitHub Actions";
# and Settings, Secrets and variables, Actions, Variables: PUBLISH_TO_PAGES with the value true.
name: Publish
on:
  push:
    branches: [main]
  schedule:
    # Reports under embargo come out on their day.
    - cron: "15 5 * * *"
  workflow_dispatch:
permissions:
  contents: read
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  build:
    if: vars.PUBLISH_TO_PAGES == 'true'
    runs-on: ubuntu-latest
    timeout-minutes: 20
    permissions:
      contents: read
      pages: read
    steps:
${setup}
      - id: pages
        uses: ${actions.configurePages}
      - run: npx committee-report-archive build --site-url "$ADDRESS"
        env:
          ADDRESS: \${{ steps.pages.outputs.base_url }}
      - uses: ${actions.uploadPages}
        with:
          path: _site
      - uses: ${actions.upload}
        with:
          name: addresses
          path: content/addresses.txt
  publish:
    needs: build
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.published.outputs.page_url }}
    steps:
      - id: published
        uses: ${actions.deployPages}
  keep-addresses:
    needs: publish
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: write
    steps:
      - uses: ${actions.checkout}
      - uses: ${actions.download}
        with:
          name: addresses
          path: content
      - name: Commit what was published
        run: |
          git config user.name "github-actions[bot]"
          git config user.email "41898282+github-actions[bot]@users.noreply.github.com"
          git add content/addresses.txt
          git diff --cached --quiet || { git commit -m "Keep the addresses that were published" && git push; }
`;
