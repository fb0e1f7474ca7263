/** The nine letters, as they were sent. */
export const LETTERS = {
  dana: `
    Thank you for taking me through your platform today. What you said about the nightly reloads has stayed
    in my head: one batch of late-arriving claims, and the morning figures must be explained all over again.

    At Quillpoint the late ones were invoices. A reconcile job that touched only the days that had changed
    made our month-end close two days shorter. Here is the talk that you asked for:
    https://talks.example.com/reconcile.

    The readmission dashboard is why the Senior Data Engineer role interests me even more than it did this
    morning. I look forward to the next step.`,

  alistair: `
    Thank you for an hour that stayed close to the real work. Fourteen months of smart-meter readings make a
    backfill after my own heart: patient, careful, and easy to get wrong.

    On paper it has three steps for me by now. One region goes first, the row counts are agreed with the
    meter team, and everything else follows in nightly batches. Three years of ledger data went through in
    that order at my last employer, and not one figure had to be restated.

    The Data Platform Engineer role at Kestrel Grid interests me for this, and for the cost per query
    dashboards. I could put the approach on one page for you, if that is of use.`,

  joanna: `
    Thank you for your part in yesterday's conversation, and for telling so plainly how the returner
    programme began.

    The mentoring circle is what I told a friend about in the evening. Two career changers have learned
    analytics with me, and we gained most from the weeks in which we simply read each other's work. I would
    enjoy adding to a circle like yours at Kestrel Grid.

    The Data Platform Engineer role interests me, and I have noted that you are planning with the end of
    next week. If a work sample or anything else would help you until then, please let me know.`,

  katrin: `
    Thank you for the afternoon in Hamburg, and above all for the walk across the planning floor. After ten
    minutes in front of those screens, the container dwell-time model was no longer an abstract idea.

    How to test what nobody has tested before came home with me on the train. My answer tonight would be to
    freeze a week without surprises, to let the terminal say which values are right, and to touch the code
    last. The same order carried 140 scheduled queries over into tested models at Quillpoint.

    The migration of the stored procedures is work that I would enjoy. My interest in the Analytics Engineer
    role at Lindenhof Logistik has grown today, and I look forward to talking again.`,

  beate: `
    haben Sie vielen Dank für das Gespräch am Dienstag und für die Zeit, die Sie sich genommen haben.

    Vier Tage im Hafenterminal als Teil der Einarbeitung: Das habe ich noch von keinem Unternehmen gehört,
    und es hat mich überzeugt. Gute Kennzahlen entstehen nach meiner Erfahrung dort, wo man die Menschen
    kennt, die die Daten erfassen.

    An der Stelle als Analytics Engineer bei Lindenhof Logistik habe ich seit unserem Gespräch noch mehr
    Interesse. Wenn Sie weitere Unterlagen von mir brauchen, schicke ich sie gern.`,

  marcus: `
    Thank you for the replay exercise, and for giving me the hint about the key without giving away the
    answer. From now on I name the key before I open the loader.

    Your schema contracts between teams made sense to me as well: a few lines, kept by those who produce the
    data, checked in every build. Once we had such checks at Quillpoint, the debates about whose mistake it
    was went quiet within weeks.

    Working on this at Harborlight Health interests me a good deal. Of the three things that you would
    change, I would like to know which one you would start with.`,

  priya: `
    Thank you for Thursday, and for asking what I would do when a clinician doubts the figure in front of
    the board. It has changed how I
    think about pathway metrics: clinicians trust the ones whose meaning they helped to settle.

    My own experience with this is a plain one. We had a shared glossary with about sixty terms, a named
    owner for each, and half an hour together whenever a definition moved. Few disputes outlived that half
    hour.

    At Harborlight Health I would be glad to build the same with you. To picture the Senior Data Engineer
    role better, may I ask: how much of the first six months is platform work in your eyes, and how much
    is dashboards?`,

  jonas: `
    Thank you for this morning. A failing dwell-time test on a shared screen says more about a team than any
    slide, and pairing on it was the best hour of my week.

    The customs feed would not let me go either. With a quarantine table and a reason code for each row, the
    good rows leave on time, and the broker sees which ones to repair. A week should be enough to try it out
    on a single terminal.

    More mornings like this at Lindenhof Logistik would suit me very well. I am interested, and I look
    forward to hearing how the feed behaves.`,

  katrinAgain: `
    Thank you for joining us this morning, and for handing me your plan for the first 90 days on paper. Not
    many teams would do that at this stage.

    My vote would be to begin with the customs feed. Everybody sees it, it goes wrong twice in a normal week,
    and whoever repairs it learns the business quickly. Your plan puts it in the same place.

    Since Hamburg, the Analytics Engineer role interests me more with every conversation. If something is
    missing for your talks after the long weekend, you will have it the same day.`,
};

/** What stood in a note while it was being written. */
export const DRAFTS = {
  dana: `
    <!-- thanks; then the nightly reloads; then the link to the talk -->

    Thank you for taking me through your platform today. What you said about the nightly reloads has stayed
    in my head.`,

  katrin: `
    <!-- the walk across the floor; then my answer about testing, in three steps -->

    Thank you for the afternoon in Hamburg, and above all for the walk across the planning floor.`,

  priya: `
    <!-- her topics: pathway metrics that clinicians trust; the shared glossary -->

    Thank you for Thursday, and for asking what I would do when a clinician doubts the figure in front of
    the board.

    <!-- ask about platform work and dashboards? one question only -->`,

  beate: `
    <!-- auf Deutsch; die vier Tage im Hafenterminal -->

    haben Sie vielen Dank für das Gespräch am Dienstag.`,
};
