/** What people paste and ask every day, and prose of every kind. One entry a line; `{slot}` is filled by the grammar. Written for this project. */
import type { Grammar } from "../grammar.ts";

export const ordinary: Grammar = {
  titles: `
# {Noun} {noun}
## {Noun}
Chapter {d}
The {Adjective} {Noun}
Question
Task
Instructions:
Context:
Example
System prompt
Role: {role}
`,
  ask: `
Write|Explain|Describe|Summarize|Compare|Give me|Create|Generate|Suggest|Translate|Rewrite|Improve|Analyze|List|Design|Plan|Draft|Tell me about|Help me with|Find|Outline|Develop|Discuss|Make|Show me|Can you explain|What is|How do I write|Please provide|I want you to write|Could you give me an example of
`,
  thing: `
an essay about {noun}|a short story about a {adjective} {noun} who wants to {verb}|a poem in the style of a {adjective} {noun}|a blog post on {topic}|ten ideas for {topic}|a {adjective} email to my {person_} about {noun}|a recipe for {dish}|a workout plan for beginners|a travel itinerary for {city}|a Python function that {verb}s a list|a regular expression for dates|an SQL query that joins two tables|a React component with a {noun} button|the difference between {noun} and {noun}|the history of {country}|the plot of {book}|the causes of the first world war|the theory of relativity|photosynthesis|machine learning|quantum computing|a lesson plan for fifth grade|a birthday invitation|a cover letter for a {role}|my resume|a LinkedIn post about {topic}|a marketing slogan for {noun}|a tweet thread about {topic}|a song about {city}|a character for a role playing game|a dialogue between a {noun} and a {noun}|the pros and cons of {topic}|a proof that the square root of two is irrational|the derivative of x squared|the answer to this riddle|a table with columns name, type and description|a JSON object with the keys {noun} and {noun}|an image prompt of a {adjective} {noun} at sunset|a midjourney prompt, {adjective}, cinematic lighting, highly detailed|a video script about {topic}|the following text in simple words|this paragraph without repeating words|a chatbot persona|a crossword clue|a quiz with ten questions on {topic}
`,
  hard: `
Write a lease agreement template for my apartment
You know law; tell me in plain words what an indemnification clause does
What does force majeure mean in a contract?
Draft a simple freelance contract between a designer and a client
Explain the difference between a warranty and a guarantee
Summarize the terms and conditions of this website in plain words
Can my landlord terminate the lease without written notice?
Be my lawyer for a minute: my neighbour built a fence on my land, what can I do?
Suppose you were my doctor: my stomach hurts and I feel dizzy, what would you ask me?
What are the symptoms of diabetes and how is it treated?
My doctor prescribed ibuprofen for knee pain, can I take it with alcohol?
Explain how blood pressure medication works
Create a diet plan for a patient with hypertension
I feel sad and anxious since I moved, how do people cope with that?
What is the difference between a CT and an MRI?
A patient comes to the clinic with a cough and fever; what questions should the nurse ask?
Should I see a dentist, a dermatologist or a psychologist when I grind my teeth?
Explain EBITDA to a five year old
How do I read a balance sheet?
Would you rather buy index funds or bonds at my age, and why?
What is the difference between revenue and profit?
Compute the net present value of 100 dollars a year for five years at 5 percent
Create a budget spreadsheet for my family
What stocks should I buy, what is the price earnings ratio of Apple
Create a financial model for a bakery: revenue, costs, gross margin, operating income
If a company has total assets of $500 and liabilities of $200, what is its equity?
How would an accountant sort the receipts of a small shop?
Calculate interest income on a deposit of 1000 at a rate of 4% for 3 years
Write a performance review for a software engineer who exceeds expectations
How do I ask my manager for a raise? What salary should I ask for?
Where do recruiters look for good candidates for a bakery?
Interview questions for a product manager position
Write a job description for a sales manager
Give tips for a job interview
Write a template for board meeting minutes
What is a term sheet? What is due diligence?
Explain SWOT analysis with an example
Create a marketing strategy for a coffee shop: target audience, value proposition, channels
Create a go-to-market plan for my app
Write OKRs for a small team
Summarize this meeting transcript and list the action items
How do I take good meeting notes?
Write an agenda for a kickoff meeting
What is a post-mortem and how do I write a root cause analysis?
What should a company do after a data breach? Explain phishing and ransomware
What does attorney-client privilege mean?
How can a small office protect its files from hackers?
Explain the steps of incident response
Generate a CSV with fake customers: name, email, phone
Design a database schema for customers, orders and products
Write a hospital management system in Java with patients and doctors
Build a dataset of 10 employees with salary and department as a pandas data frame
Write a SELECT query that returns the highest salary of each department
Write a case study about a merger between two airlines
Explain the role of the board of directors
What is a limited liability company? How do I register a trademark?
An essay about whether health care should be free, with arguments and counterarguments
What do a real estate agent, a salesperson and an investment manager do all day?
`,
  role: `teacher|poet|historian|chef|coach|developer|designer|philosopher|storyteller|travel guide|linux terminal|interviewer|comedian|motivational speaker|screenwriter|mathematician|personal trainer|librarian|gardener|data scientist|tutor|game master|photographer|prompt engineer|editor|translator|product manager|marketing manager|software engineer|nurse|sales manager|consultant`,
  person_: `boss|teacher|friend|neighbour|landlord|mother|colleague|professor|customer|wife|brother`,
  topic: `climate change|artificial intelligence|productivity|remote work|healthy eating|electric cars|social media|education|space travel|renewable energy|video games|parenting|gardening|football|time management|personal finance|mental health|leadership|history of art|world religions|cooking|fashion|music theory|startups|cryptocurrency|programming|data structures|blockchain|ethics|politics|philosophy|astronomy|chemistry|biology|economics|literature`,
  sentences: `
{ask} {thing}.
{ask} {thing}?
{ask} {thing} in {n} words.
{ask} {thing}, and {ask} {thing}.
{hard}
{hard}. {ask} {thing}.
Please answer like a {role} would. When I send you a {noun}, send back {thing} and nothing else. Let us begin: {ask} {thing}.
You are a {role} who helps people to {verb} a {noun}. {Verb} the {noun} first, then the {noun}, one step after the other.
Act as a {role}. You will: - {verb} {noun} - {verb} the {adjective} {noun}. Rules: keep it {adjective}.
Imagine you are a {adjective} {noun} in {city}. What would you {verb}?
What do you think about {topic}? Why or why not?
How can I {verb} my {noun} without a {noun}?
Why does the {noun} {verb} when I {verb} it?
I am getting an error when I run this code: undefined is not a function. How do I fix it?
The program should read the input, loop over the lines, and print the result to the console.
Use HTML, CSS and JavaScript; the page should be responsive with a {adjective} design and a dark mode.
Let x be a real number such that x + {d} = {n}. Find x.
A train leaves {city} at {d} o'clock at {n} km per hour; when does it arrive?
There are {n} {noun}s in a box. If {d} are taken out, how many are left?
{first} was walking through the {noun} when he saw a {adjective} {noun}. "What is that?" she asked.
Once upon a time there was a {adjective} {noun} who lived in {city} with an old {noun}.
He {verb}ed the {noun} {adverb}, and then the {noun} began to {verb}.
It was a {adjective} day in {city}, and the people were {verb}ing in the streets.
The film is {adjective} but the story is thin; the actors {verb} {adverb} and the director never finds the right tone.
The movie stars {person} as a {adjective} {noun}; the plot, the script and the characters are {adjective}.
Friends, our country has known hard years, and it has always found the courage to {verb} and to hope.
Parliament must find a way to bring peace and work to the people of our towns and villages.
Scientists found that the {noun} of {country} is more {adjective} than they had thought.
The {noun} is a {adjective} animal found in {country}; it feeds on {noun}s and can {verb} for {n} days.
In {year}, {person} moved to {country} and wrote {book}.
I am happy with this {product}: it is {adjective}, it was cheap, and it still works after {n} months.
I bought this {product} last month and it stopped working after {d} weeks. The support was {adverb} {adjective}.
{adjective} {noun} and {adjective} {noun}, {adverb} {verb}ing in the {noun}.
First, {verb} the {noun}. Then {verb} it {adverb} for {n} minutes. Serve with {food} and {food}.
Add {n} grams of {food}, {food} and {food}; stir, then bake at 180 degrees.
- {Noun}: {adjective} {noun}
- {verb} the {noun}
* {Noun} {noun}
{d}. {Verb} the {noun} and {verb} the {noun}.
{noun}, {noun}, {noun}, {adjective}, {adjective}, highly detailed, {noun} in the background, soft light
"{noun}": "{adjective} {noun}", "{noun}": {n},
"style": "photorealistic", "lighting": "{adjective}", "camera": "{n}mm lens", "mood": "{adjective}"
Hi {first}, thanks for your message. See you on {weekday}! Best, {first}
Hello everyone, I hope you are well. Just a reminder that the office is closed on {weekday}.
Thank you for your order. Your parcel will arrive on {weekday}.
Dear {first}, I would like to invite you to my party on {weekday}. Please bring a {noun}.
Which of the following is correct? A) {noun} B) {noun} C) {noun} D) none of the above
Question: {ask} {thing}? Answer:
And it came to pass that the {noun} went up to the {noun}, and the people were {adjective}.
Blessed is the {noun} that {verb}s not in the days of {noun}.
Thee {adverb} {verb} my {noun}, and {verb}, o {noun}, in thy {adjective} {noun}
omg this is too {adjective}, who would {verb} a {noun} like that
- Are you {adverb} {adjective}? - No, I only {verb}.
The settings window does not close when I press the {noun} key; the toolbar is {adjective}.
Our university offers courses in {topic} and {topic}; students learn to {verb} and {verb}.
Research question: how does {noun} affect {noun}? Method: survey of {n} students. Results: {adjective}.
The experiment shows that the {noun} of the electron depends on the {noun} of the field.
The {noun} theory says that {noun}s {verb} because of {noun}. Critics argue that it is {adjective}.
Translate to {language}: "The {adjective} {noun} {verb}s the {noun}."
Correct the grammar: he don't {verb} the {noun} no more.
Rewrite this so that it sounds more {adjective}: we {verb} the {noun} and {verb} {adverb}.
User: {ask} {thing} Assistant: Of course, here is a {adjective} example.
Continue. Go on. More. Shorter please. Make it longer. In a table. Now in {language}.
{book} by {author} is a {adjective} novel about {noun}.
{song} is my favourite song; the {adjective} guitar and the {noun} make me {verb}.
The {team} won the match {d} to {d} on {weekday}; the coach praised the {adjective} {noun}.
The company said on {weekday} that it would {verb} a new {product} next year, according to people who know the plans.
The president of {country} met with ministers in {city} to discuss the {noun}.
Police in {city} said a man was arrested after he tried to {verb} a {noun}.
The court said that the man, a doctor, did not {verb} the {noun}, and the judge asked the lawyer to {verb}.
Shares of technology companies rose on {weekday} as investors hoped that rates would fall.
{n} {n} {n} {n} {n}
{Noun}	{n}	{n}	{n}	{pct}
{Noun} | {n} | {n} | {Noun}
{n};{n};{noun};{adjective}
{noun} {big} {big} {pct}
Calculate {n} * {n} + {n} * {n} / {n} and round to {d} decimals.
{noun}{n} {n}.{n}.{n}.{n} {n} {n} ok
Table {d}: {Noun}, {Noun}, mean, standard deviation, sample size, p value
Education: bachelor of {topic}, university of {city}. Skills: {noun}, {noun}, {language}. Work experience: {role} at {company}, {year} to {year}.
Analysts think that {company} will sell fewer {product}s next year, and that {pct} of the jobs may go, the newspaper writes.
In the case of {last} v. {last} the judge held that the {noun} was {adjective}; discuss the reasoning for my law class.
A consultant asked {money} for a growth plan. Can you do the market sizing, the competitor research and the pricing instead?
As a user I want to {verb} the {noun} so that I can {verb}. Acceptance criteria, steps to reproduce, expected result.
{ru}
{ru} {ru}
{ru}. {Noun} {n} {n} {n}
{zh}
{zh}{zh}
{fr}
{de}
{es}
{lorem}
`,
  ru: `
Напиши рассказ о том, как кот нашёл дом|Объясни, что такое фотосинтез|Как приготовить борщ дома?|Переведи этот текст на английский язык|Сделай краткий пересказ статьи|Ты опытный программист, помоги исправить ошибку в коде|Составь план тренировок на неделю|Придумай название для кафе|Реши задачу: в коробке было десять яблок|Что значит слово «логистика»?|Напиши стихотворение про осень|Какие фильмы похожи на этот?|Почему небо голубое?|Он вышел из комнаты и посмотрел на неё|Мне нужно подключить микрофон, какие провода взять|Сравни две модели телефонов|Напиши диалог между героями аниме|Можешь найти игру, где нужно строить город|расскажи про историю россии|сделай таблицу с примерами|в чём разница между врачом и фельдшером|что такое договор аренды простыми словами
`,
  zh: `
请写一篇关于春天的作文。|解释一下什么是人工智能。|把下面的句子翻译成英语。|我想让你充当一名面试官。|帮我写一封感谢信。|如何做红烧肉？|给我推荐三本小说。|请用简单的语言说明相对论。|你是一位经验丰富的老师，请回答学生的问题。|写一个排序算法的代码。|明天的天气怎么样？|我需要你担任诗人，创作唤起情感的诗歌。|请总结这段文字的主要内容。|我第一个请求是“我需要帮助”。
`,
  fr: `
Écris une histoire sur un chat qui voyage à {city}|Explique-moi la photosynthèse comme si j'avais dix ans|Comment faire une tarte aux pommes ?|Donne-moi dix idées de cadeaux pour ma mère|Traduis ce texte en anglais s'il te plaît|Quel temps fait-il demain ?|Résume cet article en trois phrases
`,
  de: `
Schreibe eine Geschichte über einen Hund in {city}|Erkläre mir den Unterschied zwischen Akkusativ und Dativ|Wie backe ich einen Kuchen ohne Eier?|Was ist ein Kaufvertrag? Erkläre es einfach|Gib mir zehn Ideen für einen Kindergeburtstag|Übersetze den folgenden Text ins Englische|Wer hat das Rad erfunden?|Fasse den Artikel in drei Sätzen zusammen
`,
  es: `
Escribe un cuento sobre un perro que vive en {city}|Explica qué es la inflación con un ejemplo sencillo|¿Cómo puedo aprender inglés rápido?|Dame una receta de tortilla|Traduce este texto al francés|Resume el siguiente artículo|¿Cuál es la capital de {country}?|Crea un plan de estudio para mañana
`,
  terms: `
however|therefore|maybe|really|always|never|people|world|family|school|house|water|story|music|movie|book|game|city|country|friend|love|life|time|year|day|night|morning|food|travel|picture|idea|example|step by step|question|answer|list|table|function|variable|array|loop|class|string|number|button|page|user|website|app|code|error|model|data|algorithm|image|prompt|character|dialogue|scene|chapter|poem|essay|paragraph|sentence|word|language|english|grammar|student|teacher|history|science|physics|chemistry|biology|math|equation|theorem|planet|animal|dog|cat|bird|tree|flower|river|mountain|sea|car|bike|train|plane|phone|computer|camera|screen|color|red|blue|green|black|white|old|young|happy|sad|funny|beautiful|strange|god|king|queen|war|peace|freedom|nation|president|party|art|painting|guitar|song|dance|team|player|coach|match
`,
  layout: "mixed",
};
