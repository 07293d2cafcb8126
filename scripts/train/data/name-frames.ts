/**
 * Sentences, forms, letters, logs and tables in which names stand. `P` a person in any form, `N` a full name, `F` a given name, `L` a surname, `T` title and
 * name, `H` a gentleman and `R` a lady in the language of the line, `O` an organisation, `C` a place, `A` an address, `M` an address of several lines, `S` a
 * street; the small slots are fillers. Written for this project.
 */
export const frames = `
My name is {N} and I work in {C}.
I'm {F}, nice to meet you.
I am {N} from {O}.
This is {N} speaking.
Hi {F}, thanks for your note.
Hello {F},
Dear {T},
Dear {F},
Dear {N},
Hey {F}! Are you coming to {C} on {weekday}?
Best regards,\\n{N}\\n{role}\\n{O}
Kind regards, {F}
Thanks,\\n{F}
Sincerely,\\n{N}
Yours,\\n{T}
{N}\\n{role}\\n{O}\\n{M}\\nPhone: {phone}
{N}\\n\\n{O}\\n{M}
{O}\\n{M}
> {N}\\n> {O}\\n> {S}
{N}\\n{S}\\n{C}\\n{C} {n}
{N}\\n{S}\\n {C}\\n\\n {C}
From: {N} <{email}>\\nTo: {N} <{email}>\\nSubject: {w}
From: {N}\\nTo: {N}\\nCc: {N}; {N}
Name: {N}
Full name: {N}\\nPhone: {phone}
- Name: {N}\\n- Address: {A}
Name: {N}\\nAddress: {A}\\nCity: {C}\\nEmployer: {O}
First name: {F}\\nLast name: {L}
Surname: {L}
Given name(s): {F}
Patient: {N}\\nDOB: {date}\\nDoctor: {T}
Patient Name: {N}
Patient {N}, born {date}, came to the clinic of {T}.
{N} was examined by {T} this morning; {F} felt better.
Guest: {N}, room {n}
Member: {N} ({n})
Employee: {N}\\nReports to: {N}
Staff file of {N}: {email}, {phone}, {A}, {O}
Customer: {N}, {A}
Contact: {N}, {O}, {phone}
Contact person: {N}
Account of {N}, no. {n}
Owner: {N}
Billing address:\\n{N}\\n{M}
Ship to: {N}\\n    {M}
Home address: {A}
Address: {A}
Delivery address: {A}
Invoice address: {O}, {A}
Send the keys to {A}.
The parcel for {N} goes to {A}.
Forward my letters to {M}
They want the chairs at {A} before noon.
Is {A} far from the station?
We used to live at {A}, now it is {A}.
She lives at {A} with her brother {F}.
His flat, {A}, is for rent.
The party is at {S}, {C}.
You find us at {A}
Pick me up at {S}.
Walk along {S} until you see the church.
Between {S} and {S} there is a small shop.
The shop at {A} sells {food}.
{O} has moved: {A}
{O}, {A}
{O} ({C})
{O} in {C}
He was born in {C} and grew up near {C}.
What is the name of the new neighbour? {N}
Who wrote this? {F}
{F}, please close the window.
{F}: did you call {F}?\\n{F}: not yet, {F} is away.
{F}: hello\\n{F}: hi {F}, how was {C}?
[{n}:{n}] {N}: where is the key?\\n[{n}:{n}] {F}: ask {F}.
{n}:{n} {F}: on my way
{N} said that {L} would not accept the offer.
{N} and {N} founded {O} in {year}.
{N}, the chief executive of {O}, told reporters in {C} that sales would rise.
{N}, {n}, of {C}, was arrested on {weekday}.
According to {N}, {O} will open a plant in {C}.
{T} will see you at {n}:{n}.
{T} was late, and {F} waited.
Prof. {L} from {O} gave a talk in {C}.
The letter was signed by {N} and {T}.
I visited {C} last {weekday}.
They flew from {C} to {C} via {C}.
The train from {C} arrived late.
welcome to {C}
greetings from {C}
a hotel in {C}
moving to {C}
born in {C}
Location: {C}
Place of birth: {C}
Country: {C}
City: {C}
Destination: {C}
{C} and {C} are {adjective}.
{C}: {w}
{C} has {n} people.
The {noun} of {C}
The road to {C} is closed.
It rains in {C}.
The weather in {C} is {adjective}.
{C} is the capital of {C}.
{C}, {C}
She left {C} for {C} in {year}.
Flights to {C} are cheap in {month}.
The people of {C} voted on {weekday}.
{n} tourists came to {C} in {year}
wine from {C}
north of {C}, south of {C}
He works for {O} in {C}.
She joined {O} as {role}.
I applied for a job at {O}.
He left {O} and went to {O}.
{O} announced a deal with {O}.
{O} and {O} merged in {year}.
{O}, {O} and {O} share a building.
{N} of {O} and {N} of {O} will speak.
{O}'s {N} was there, too.
The contract between {O} and {O} ends in {year}.
Shares of {O} fell {n} percent.
{O} was founded in {year} by {N}.
{O} makes {food} in {C}.
{O}, once called {O}, is {adjective}.
My cousin has a {noun} from {O}.
The {noun} of {O} broke.
Everybody at {O} knows {F}.
Company: {O}
Employer: {O}
Organization: {O}
Supplier: {O}\\nContact: {N}
{O} is hiring in {C}.
The {O} {noun} is {adjective}.
{O} is a {adjective} company.
{O} {verb}s {noun}s.
{O} and its {noun}
the {O} headquarters
a {noun} by {O}
Regards\n{N}\n{O}
* {N}\n* {O}\n* {S}
# {N}\n# {O}
{N} ({O})
{N}, {O}
{N} / {O}
Sponsored by {O}, {O} and {O}
Clients: {O}, {O}, {O}
{O} v. {O}
Insurance: {O}
Bank: {O}
School: {O}
Hospital: {O}
Manufacturer: {O}
Publisher: {O}
paid to {O}
a job at {O}
from {O}
A spokesman for {O} did not comment.
The case {L} v. {O} was decided in {C}.
The defendant, {T}, lives at {A}.
Claimant: {N}, {A}.
The letter to {T} came back from {A}.
{F} {L} called twice.
Tell {F} that {F} is here.
{F}'s car is {adjective}.
{N}'s report was {adjective}.
the {adjective} {noun} of {N} was never found
I met {F} and {F} at {O}.
{F}, {F} and {F} went to {C}.
{F}, {F}, {F} and {F} are cousins.
Have you seen the new film by {N}?
{L} wrote the book in {C}.
{L} and {L} were {adjective} about the {noun}.
{L} and {L} will play in {C}.
the {L} family, the {L} brothers
{L} is a {adjective} player.
{F} is very {adjective}.
{F} comes from {C}.
{F} works at {O}.
{F} has moved to {S}.
"Yes", says {L}.
"I will {verb}," said {N} on {weekday}.
"{w}," {L} added.
with {N} and {N}
a film by {N}, with music by {N}
Congratulations to {N} on the promotion!
Happy birthday, {F}!
RIP {N}
cc {F}
@{F} please review
Assigned to: {N}
Reviewer: {F} {L}
Author: {N} <{email}>
Signed-off-by: {N} <{email}>
Attendees: {N}, {N}, {N}
Interviewer: {N}. Candidate: {N}.
Teacher: {T}
Landlord: {N}; Tenant: {N}; premises: {A}
The house at {A} was sold to {N}.
Driver: {N}, plate {n}
Passenger {N} on flight {n} from {C} to {C}
Emergency contact: {F} ({phone})
Mother: {N}. Father: {N}.
{N} | {O} | {email} | {phone}
| {N} | {email} | {phone} | {C} |
{N},{email},{phone},"{A}",{date}
{n},{F},{L},{O},{email},{C}
{N};{S};{C};{phone}
{F}\\t{L}\\t{email}\\t{C}
{L}, {F}
{L}, {F}; {O}
{"name": "{N}", "email": "{email}", "city": "{C}"}
"name": "{N}",\\n  "company": "{O}",\\n  "address": "{A}"
"firstName": "{F}", "lastName": "{L}"
<name>{N}</name><address>{A}</address>
<person name="{N}" born="{date}">
<company name="{O}" id="{n}"/>
name={N}&city={C}
user: {lo}{n} ({N})
login of {N} from {n}.{n}.{n}.{n}
patient={N} diagnosis={w}
INSERT INTO people VALUES ({n}, '{N}', '{C}');
customer_name = "{N}"
# contact: {N}
REPORT ON {N}
RE: {N}
ATTN: {N}, {O}
MEETING WITH {N}
{N} - {role} - {O} - {C}
{N} ( born {date} in {C} ) is a {Language} {noun}.
In {year} {N} moved to {C} , where {L} worked for {O} .
{O} 's {noun} , {N} , said that {C} was {adjective} .
{L} 's {noun} was {adjective} , and {L} left {O} in {month} .
{N} , {N} and {N} played for {O} .
The {O} lost to {O} {n} - {n} in {C} .
Borrower: {O} Lender: {O}
by and between {O}, a {C} corporation, and {N}
{N}, President of {O}
© {year} {O}. All rights reserved.
Copyright (c) {year} {O}
{year} {O}. Internal
RT @{noun} {N} is {adjective}
@{noun} saw {N} in {C} lol
my sister {F} and her friend {F}
our colleague {N} is ill
do you know {N}?
ask {F} or {F}
it belongs to {N}, not to {N}
The file is about {N}. Further down it says only {F}.
{N} ({email}) has a namesake, {N}.
Do not take {N} for {N}.
{F}, also known as {N}
whether {N} is the same as {T}
Ich heiße {N} und wohne in {C}.
Sehr geehrter {H}, vielen Dank für Ihre Nachricht.
Sehr geehrte {R},
Liebe {F}, lieber {F},
Mit freundlichen Grüßen\\n{N}\\n{O}
Name: {N}, E-Mail: {email}, Anschrift: {A}, Firma: {O}
Anschrift: {A}
Kunde: {N}, {A}
In der Akte steht {N}, später nur noch {F}. Die Adresse ist die von {R}, nicht die von {N}.
{H} arbeitet bei {O} in {C}.
{R} ist heute nicht da.
Geboren wurde {N} am {date} in {C}.
Rechnung an {O}, {A}
Je m'appelle {N} et j'habite à {C}.
Bonjour {F},
Cher {H},
{R} travaille chez {O} à {C}.
Adresse : {A}
Nom : {L}, prénom : {F}, société : {O}, courriel : {email}
{N} est née à {C}. Ensuite, on lit seulement {F}. L'adresse est celle de {H}, pas celle de {N}.
Cordialement,\\n{N}
Le dossier de {N} est chez {R}.
Me llamo {N} y vivo en {C}.
Estimado {H}:
Hola {F}, ¿cómo estás?
Dirección: {A}. Empresa: {O}.
Nombre: {N}, correo: {email}, teléfono: {phone}
{N} nació en {C}. Después aparece como {F}. El correo es de {R} y no de {N}.
{R} trabaja en {O}, en {C}.
Atentamente,\\n{N}
Mi chiamo {N} e abito a {C}.
Gentile {H}, la ringrazio.
Nome: {N}, indirizzo: {A}, azienda: {O}
{N} è nato a {C}; poi si legge soltanto {F}. L'indirizzo è di {R}, non di {N}.
Cordiali saluti,\\n{N}
Meu nome é {N} e moro em {C}.
Prezado {H},
Nome: {N}, endereço: {A}, empresa: {O}
{N} nasceu em {C}; depois lê-se apenas {F}. O email é da {R}, e não de {N}.
Atenciosamente,\\n{N}
Mijn naam is {N} en ik woon in {C}.
Geachte {H},
Naam: {N}, adres: {A}, bedrijf: {O}
{N} is geboren in {C}. Verderop staat alleen {F}. Het adres is van {R} en niet van {N}.
Met vriendelijke groet,\\n{N}
Nazywam się {N} i mieszkam w {C}.
Jag heter {N} och bor i {C}.
Jeg hedder {N} og bor i {C}.
Nimeni on {N} ja asun {C}.
Benim adım {N}, {C} şehrinde yaşıyorum.
Mera naam {N} hai, main {C} mein rehta hoon. {F} ka email yeh hai.
Меня зовут {N}, я живу в городе {C}.
Уважаемый {N}!
Клиент: {N}, адрес: {A}
Сотрудник {N} работает в {O}.
Με λένε {N} και μένω στην {C}.
`;

/** Sentences without a name, in which words have capital letters all the same. */
export const nameless = `
The {Noun} of the {Noun} is {adjective}.
{W} {W} {W}
{Noun} {Noun}: {adjective} {noun}
Act as a {Role}. Your task is to {verb} the {noun}.
# {Noun} and {Noun}
**{Noun}:** {w}
- {Noun} {noun}
{n}. {Verb} the {noun}
Please {verb} the {noun} by {weekday}, {month} {n}.
On {weekday} the {noun} will {verb}.
{Language} is spoken by the {adjective} {noun}.
I love {Song}.
Can you recommend a book like {Book}?
Use {Noun}{Noun} and the {noun}_{noun} class in {Code}.
{Code} {n}.{n} has a bug in {Noun}.{verb}()
Error {n}: {Noun} not found
HTTP {n} {W}
The {Noun} number is {n}.
My {Noun} is {n}.
Write an essay on {Noun} in {n} words.
THE {UP} {UP} IS {UP}
WHY DOES IT {UP}??? I {UP} IT TWICE!!!
{UP}: {w}
I need {n} {noun}s. {Verb} them.
How do I {verb} a {noun}? I {verb} it {adverb}.
What is the {adjective} {noun} of {Noun}?
Step {n}: {Verb} the {Noun}
Q{d} {year}: {Noun} up {n}%
SUMMARY:\\n{w}\\nREVIEW:\\n{w}
Parcel {n} has left. {Noun} {Noun}: {n}
Version {n}.{n}.{n} released {month} {n}, {year}
{Dish} with {food} and {food}
The {Animal} is {adjective}.
{W} {Dish}, {Adjective} {food}
Subject: {Noun} {noun}\\n\\n{Verb} the {noun}.
{Acr}: {n}-{n}-{n}, Phone: {phone}, Email: {email}
Payment of \${n} due {month} {n}
The {Adjective} {Noun} Awards
Department: {Job}
Manager, {Job} and {Job}
Diagnosis: {Disease}
{Disease} and {Disease}
Started on {Drug} {n}mg.
{Drug} {n}mg and {Drug} {n}mg
received {Drug} {n}mg, {Drug} {n}mg daily
User-Agent: {Code}/{n}.{n} ({Code}; {Code})
Dear Customer,
Dear Sir or Madam,
Dear Team, please {verb} the {noun}.
Hi all, hi there, hello everyone, hey guys
Thank you, {Noun}!
Chapter {n}: The {Noun}
"{Noun}": "{w}",
{Noun} | {Noun} | {Noun}
Name, Email, Phone, Address, Company
First Name\\tLast Name\\tCity
Full Name: ____ Address: ____
{noun}, {noun}, {W}, {adjective}
<{noun}>{W}</{noun}>
{Acr}: {n}
{Acr}-{n}
the {Acr} at the {noun}
My {Acr} is {n}.
{Acr} and {Acr} are {adjective}.
({Acr}: {Acr}-{n})
{Acr} {n}/{n}/{n} {Acr}
SELECT * FROM {Noun}s WHERE {Noun} = {n}
{Adjective} & {Adjective}, {Noun} & {Noun}, {Noun} and {Noun}
Genre: {Noun}, {Noun} & {Noun}
Note: the {Adjective} {Noun} {Noun} is {adjective}.
I've, I'm, I'll and You've
Purpose: {w}
{Noun} - the {Adjective} {Noun}
The {Noun} Weekly says {w}.
{Noun}: {n}
Bot: what is the {noun}?
User: how do I {verb} it?
Best regards, the {noun} team
The {Adjective} Guide to {Adjective} {Noun}: {Noun}, {Noun} and {Noun}
How to {Verb} {Adjective} {Noun}s
{Noun} for {Noun}s
{Adjective} {Noun}, {Adjective} {Noun}
The {Noun} and the {Noun}
{c}{d}:{c}b:{n}:{d}f:{d}a {Noun} {noun}
{n} {Noun} {Noun} were {verb}ed.
{n} {noun}s, {n} {Noun} {noun}s
In {month} {year} {n} {Adjective} {noun}s {verb}.
the {Adjective} {Noun} Cup, the {Noun} Prize, the {Adjective} {Noun} League
"{Adjective} {Noun}", a song from the album "{Noun} {Noun}"
The {Noun} Theatre, the {Noun} Tower, the {Adjective} Bridge and {Noun} Park
The Battle of {Noun} began in {year}.
World War II, the Cold War, the Middle Ages, the Roman Empire
The {Adjective} {Noun} Act of {year}
The {Noun} {Noun} is a {adjective} {noun} by the {noun}.
{Noun}: The {Adjective} {Noun} ({year})
Season {d}, Episode {n}: {Adjective} {Noun}
He is a {Adjective} {Noun} {noun}.
I use {Code} and {Code} with {Noun} {n}.
Click {Noun} > {Noun} and choose {Verb}.
Press the {Noun} key, then {Verb}.
The {Noun} Method, {Noun} Theory and {Noun} Analysis
{W} {W}: {w}. {W} {W}: {w}.
{W}, {W}, {W} and {W}
-{W} {w}\\n-{W} {w}\\n-{W} {w}
@{noun} {W} {w} #{noun}
RT {w} {W} {W}!
Christmas, Easter, Monday, January, English, German, Internet, Bible
Der {noun} ist {adjective}. Die Straße ist lang. Das Wetter ist gut. Ein Haus, eine Frage, Viele Grüße
Le chat est {adjective}. La rue est longue. Les enfants jouent. Une question, Un problème, Il faut, Elle dit
El perro es {adjective}. La calle es larga. Los niños juegan. Una pregunta, Un problema
Il cane è {adjective}. La strada è lunga. I bambini giocano. Una domanda, Un problema
O cão é {adjective}. A rua é longa. As crianças brincam. Uma pergunta, Um problema
Het huis is {adjective}. De straat is lang. Een vraag, Dit is goed, Wij gaan, Er is een probleem
Привет! Как дела? Это вопрос. Он сказал, что {adjective}. Напиши рассказ. Почему так?
`;
