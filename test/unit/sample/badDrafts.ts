/** Drafts that must fail in the worked search, in the words of somebody who means well. */
export const badDrafts = {
  formLetter: `Dear [Interviewer Name],

It was a pleasure to meet you. Thank you for today. I am passionate about data, and I believe that I would be a valued member of your team at such a prestigious company.

Best regards,
Ines Okafor`,

  lateAtNight: `Hey Alistair!!

I am so sorry for what I said about the architect. I was really nervous, and I know I don't have streaming experience. Please give me a chance: I really need this job, and it is my dream job :)

Thanks!!
Ines`,

  wishList: `Dear Alister,

Thank you for the hour last week. The smart-meter readings are a backfill that I have thought about since, and the Data Platform Engineer role interests me. My updated CV is attached, in case the first one got lost on its way to Kestrel Grid.

What is the salary range, and is there a bonus? When will you decide? Do you also help people who move to London? There are other offers on my desk, so please answer by Friday.

When I start, the methods that you heard about come along. At Harborlight they were well received.

Kind regards,
Ines Okafor`,

  ownDeeds: `Dear Dana,

Thank you for the talk. Let me go through my years once more, so that nothing is forgotten before you compare people for the Senior Data Engineer post. At Quillpoint I led the move of the ledger from one database to another, with two colleagues and no downtime. The plan for it was mine, and so were the tests. After that came the invoices, where my job halved the errors of every month. In the same year I trained four analysts, wrote the handbook for new people, and gave a course about window functions. The course was repeated twice because so many asked for it. Before Quillpoint there was an agency in Leipzig, where I built reports for eleven clients at once. Three of these clients wrote to my boss to praise them. One of the reports won a small prize in the town. My thesis was about graphs, and its mark was the best of that summer. In my free time I run a meetup with forty members, and I repair old radios, which says something about patience. Python is the language that I know best, and SQL comes right after it. Scala is there too, from a project with sensors. Two certificates for cloud platforms hang on my wall, and a third one will hang there in June. My English is fluent, my German is native, and my French is enough for a holiday. People say that I am calm when others shout. They also say that I finish what I begin. Once I finished a migration on a train with a broken laptop. On another day I wrote a parser in one afternoon that is still in use. The list of tools that I have used has sixty lines, and I can send it to you. All of this should show you who I am.

Kind regards,
Ines Okafor`,

  goodAndShort: `Dear Alistair,

Thank you for your time this morning. Going through the smart-meter readings with you made the backfill concrete for me, and to settle the row counts with the meter team before anything else is a habit that I will take along.

I would be glad to start with the cost of a query, and remain very interested in the role at Kestrel Grid.

Best wishes,
Ines Okafor`,
};
