/** Human resources and customer lists. One entry a line; `{slot}` is filled by the grammar. Written for this project. */
import type { Grammar } from "../grammar.ts";

export const hr: Grammar = {
  titles: `
APPRAISAL {year}
Annual appraisal - {person}
Salary review {year} - strictly confidential
Compensation plan {year}
Payroll register {month} {year}
Employee file: {person}
Offer letter
Termination notice
Written warning
Disciplinary hearing notes
Exit interview summary
Headcount and salary bands
Employee ID, Name, Department, Salary, Bonus
Redundancy selection matrix
Performance improvement plan
Candidate evaluation: {role}
Grievance investigation report
Payslip {month} {year}
`,
  sentences: `
Name {person}, personnel no. {n}, team {dept}, supervisor {person}
{person} | {dept} | {role} | {money} | {pct}
{person},{dept},{role},{big},{big}
{n} {person} {role} base salary {money} bonus {money}
Overall rating: {d} out of 5 - {rating}.
Rating for the review period: {rating}. Recommended merit increase: {pct}.
Base salary {money} per year, target bonus {pct}, equity grant {n} restricted stock units.
Current salary {money}, proposed salary {money}, increase {pct}, effective {date}.
{person} has consistently met expectations this year and has shown strong ownership of the {dept} backlog.
{person} needs to improve communication with peers and has missed several deadlines during the review period.
Goals for the next review cycle: mentor a junior colleague, complete leadership training, improve delegation.
Strengths: collaboration, technical depth, coaching. Areas for development: prioritisation, stakeholder management.
The employee was absent without notice on {n} days and received a verbal warning on {date}.
This letter confirms the termination of your employment effective {date}. Your final pay includes accrued vacation.
We are pleased to offer you the position of {role} with a starting salary of {money} gross per year.
You will report to {person} and will be eligible for health insurance, pension contributions and {n} days of annual leave.
Reason for leaving: {reason}. Would you recommend the company as an employer? Eligible for rehire: yes.
Gross pay {money}, income tax {money}, social security {money}, pension {money}, net pay {money}.
Hours worked {n}, overtime {n}, hourly rate {money}, deductions {money}.
The complainant alleges harassment by {person} of the {dept} department; witnesses were interviewed on {date}.
Sick leave balance {n} days; parental leave from {date} to {date}.
Pay grade {d}: minimum {money}, midpoint {money}, maximum {money}. Compa-ratio {pct}.
The works council was informed of the planned redundancies; social criteria were weighted by age, tenure and dependants.
Please keep salary information confidential and do not share it with colleagues.
Interview feedback for {person}: strong problem solving, weak system design; recommendation: {hire}.
Self assessment, manager assessment, calibration, final rating.
Promotion nomination: {person} from {role} to senior {role}, effective {date}.
Attrition in {dept} was {pct}; average tenure {n} months; {n} open positions.
PIP milestones: week {d} review with {person}; failure to improve may result in dismissal.
Emergency contact: {person}. Marital status: married. Bank details on file. National insurance number on file.
`,
  dept: `Engineering|Sales|Marketing|Finance|Operations|Human Resources|Legal|Support|Logistics|Product|Procurement|Research`,
  rating: `exceeds expectations|meets expectations|below expectations|outstanding|needs improvement|partially meets expectations`,
  reason: `better compensation|relocation|career change|conflict with the manager|retirement|workload`,
  hire: `hire|no hire|strong hire|hold`,
  terms: `
performance appraisal|merit increase|salary band|pay grade|compensation|bonus payout|commission|base pay|gross salary|net salary|payroll|payslip|deductions|overtime|annual leave|sick leave|maternity leave|parental leave|probation period|notice period|resignation|dismissal|redundancy|severance pay|disciplinary action|written warning|grievance|harassment complaint|works council|onboarding|offboarding|job grade|headcount|attrition|turnover rate|retention bonus|stock options|equity grant|vesting schedule|performance rating|calibration|direct reports|line manager|appraisal interview|employee record|employee number|job title|hire date|date of joining|employment status|full-time equivalent|benefits enrolment|pension scheme|background check|reference check|candidate|shortlist|recruiter notes|interview panel|compa-ratio|pay equity|gender pay gap
`,
  layout: "table",
};

export const customers: Grammar = {
  titles: `
Customer ID,First Name,Last Name,Company,Email,Phone,City
Name | Email | Phone | Address
id;name;email;phone;street;zip;city;country
Customer list export {date}
CRM export - accounts and contacts
Mailing list {year}
Top {n} accounts by revenue
name,mail,mobile,street,town,born
Account,Owner,Stage,ARR,Renewal Date
Name	E-mail	Telephone	City
customer_id,customer_name,customer_email,phone_number,billing_address,created_at
Kundennummer;Vorname;Nachname;Firma;E-Mail;Telefon;Ort
INSERT INTO customers (id, first_name, last_name, email, phone) VALUES
Lead Name, Company, Title, Email, Status
`,
  sentences: `
{n},{first},{last},{company},{email},{phone},{city}
{person} | {email} | {phone} | {street}, {city}
{n};{person};{email};{phone};{street};{zip};{city};{country}
{person},{email},{phone},"{street}, {city}",{date}
{person}	{email}	{phone}	{city}
({n}, '{first}', '{last}', '{email}', '{phone}'),
{company},{person},{stage},{money},{date}
{n},{person},{email},{phone},{street},{date}
| {first} {last} | {company} | {email} | {city} |
{company} - {person} - {email} - {phone}
{last}, {first}; {company}; {email}; {money}
`,
  stage: `Closed won|Negotiation|Qualified|Churned|Active|Renewal|Prospect|Lead`,
  terms: `
customer|account owner|contact|lead source|lifetime value|renewal date|subscription|loyalty number|newsletter opt-in|billing address|shipping address|postal code|date of birth|mobile|segment|churn risk|last order
`,
  layout: "rows",
};
