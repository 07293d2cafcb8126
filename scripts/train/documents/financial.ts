/** What financial statements, filings and forecasts are made of. One entry a line; `{slot}` is filled by the grammar. Written for this project. */
import type { Grammar } from "../grammar.ts";

export const financial: Grammar = {
  titles: `
CONSOLIDATED BALANCE SHEETS
CONSOLIDATED STATEMENTS OF INCOME
CONSOLIDATED STATEMENTS OF OPERATIONS
CONSOLIDATED STATEMENTS OF CASH FLOWS
CONSOLIDATED STATEMENTS OF COMPREHENSIVE INCOME
CONSOLIDATED STATEMENTS OF SHAREHOLDERS' EQUITY
NOTES TO CONSOLIDATED FINANCIAL STATEMENTS (Continued)
MANAGEMENT'S DISCUSSION AND ANALYSIS OF FINANCIAL CONDITION AND RESULTS OF OPERATIONS
Item 7. Management's Discussion and Analysis
Item 1A. Risk Factors
Item 8. Financial Statements and Supplementary Data
PART I Item 1. Business
Table of Contents
UNITED STATES SECURITIES AND EXCHANGE COMMISSION FORM 10-K
FORM 8-K CURRENT REPORT
Report of Independent Registered Public Accounting Firm
{company} AND SUBSIDIARIES
Reconciliation of GAAP to Non-GAAP Financial Measures
Quarterly results {year}
FORECAST {year} - CONFIDENTIAL
Budget vs. actual {month} {year}
Profit and loss account for the year ended {date}
(in millions, except per share data)
(Dollars in thousands)
Years ended December 31, {year}, {year} and {year}
Three months ended {month} {d}, {year}
`,
  line: `
Net sales|Net revenues|Total revenues|Revenue|Cost of sales|Cost of revenue|Cost of goods sold|Gross profit|Gross margin|Operating expenses|Selling, general and administrative|Research and development|Marketing and sales|Depreciation and amortization|Amortization of intangible assets|Restructuring charges|Impairment of goodwill|Operating income|Income from operations|Interest expense|Interest income|Other income (expense), net|Income before income taxes|Provision for income taxes|Net income|Net loss|Net earnings|Net income attributable to noncontrolling interests|Basic earnings per share|Diluted earnings per share|Weighted average shares outstanding|Dividends declared per share|Cash and cash equivalents|Short-term investments|Marketable securities|Accounts receivable, net|Trade receivables|Inventories|Prepaid expenses and other current assets|Total current assets|Property, plant and equipment, net|Goodwill|Intangible assets, net|Operating lease right-of-use assets|Deferred income taxes|Other assets|Total assets|Accounts payable|Accrued liabilities|Accrued compensation|Deferred revenue|Current portion of long-term debt|Short-term borrowings|Total current liabilities|Long-term debt|Operating lease liabilities|Pension and postretirement benefits|Other long-term liabilities|Total liabilities|Common stock|Additional paid-in capital|Retained earnings|Accumulated deficit|Accumulated other comprehensive loss|Treasury stock, at cost|Noncontrolling interests|Total shareholders' equity|Total stockholders' equity|Total liabilities and equity|Net cash provided by operating activities|Net cash used in investing activities|Net cash used in financing activities|Capital expenditures|Purchases of property and equipment|Proceeds from issuance of debt|Repayments of long-term debt|Repurchases of common stock|Dividends paid|Stock-based compensation|Effect of exchange rate changes on cash|Free cash flow|Adjusted EBITDA|EBITDA|EBIT|Backlog|Comparable sales|Effective tax rate|Foreign currency translation adjustments|Unrealized gains on available-for-sale securities|Changes in working capital|Segment operating profit|Total segment revenue|Working capital|Bookings|Accrued interest|Minority interest|Turnover|Profit before tax|Fixed assets|Provisions
`,
  driver: `
higher sales volume|favorable product mix|unfavorable foreign currency exchange rates|price increases|lower raw material costs|the acquisition of {company}|increased headcount|the impact of the COVID-19 pandemic|cost savings from restructuring initiatives|lower consumer demand|supply chain constraints|growth in our cloud business|higher marketing spending|the divestiture of our {W} segment|an increase in average selling prices|the timing of collections of receivables|higher interest rates|productivity improvements|inflation in freight and labor costs|organic growth in emerging markets
`,
  risk: `
Our business is subject to extensive regulation, and changes in laws or regulations could adversely affect our results of operations.
We face intense competition, and if we are unable to compete effectively our business, financial condition and operating results could be materially harmed.
Fluctuations in foreign currency exchange rates could materially affect our reported results.
We depend on a limited number of suppliers, and any disruption in our supply chain could have a material adverse effect on our business.
A security breach or disruption of our information technology systems could damage our reputation and expose us to liability.
We may not be able to successfully integrate acquired businesses or realize the anticipated synergies.
Our indebtedness could limit our ability to obtain additional financing and could restrict our operations.
Adverse economic conditions may reduce consumer spending and demand for our products.
We are subject to litigation and regulatory proceedings that could result in significant judgments, fines or penalties.
Our ability to attract and retain qualified personnel is critical to our success.
Failure to protect our intellectual property could harm our competitive position.
The market price of our common stock may be volatile.
`,
  sentences: `
{line} $ {big} $ {big} $ {big}
{line} {big} {big} {big}
{line} {big} {big}
{line} ({big}) ({big}) ({big})
{line} {big} {big} {pct}
{line} {pct} {pct} {pct}
{line} | {big} | {big} | {pct}
{line}, {line} and {line} {big} {big}
{line} increased {pct}, or {bigmoney}, to {bigmoney} in fiscal {year}, primarily due to {driver}.
{line} decreased by {bigmoney} compared to the prior year, driven by {driver} and {driver}, partially offset by {driver}.
{line} as a percentage of net sales was {pct} in {year} compared to {pct} in {year}.
The increase in {line} was primarily attributable to {driver}.
{line} for the three months ended {month} {d}, {year} was {bigmoney} compared with {bigmoney} for the same period of the prior year.
{risk}
We believe that our cash and cash equivalents, cash generated from operations and available borrowings will be sufficient to meet our liquidity needs for at least the next twelve months.
As of December 31, {year}, we had {bigmoney} outstanding under our revolving credit facility and were in compliance with all financial covenants.
The Company recognizes revenue when control of the promised goods or services is transferred to customers in an amount that reflects the consideration expected.
Goodwill is tested for impairment annually or whenever events or changes in circumstances indicate that the carrying amount may not be recoverable.
The fair value of each reporting unit is estimated using a discounted cash flow model.
The Company's effective tax rate was {pct} for {year} compared to {pct} for {year}, reflecting the impact of the Tax Act.
In {month} {year}, the Board of Directors authorized the repurchase of up to {bigmoney} of the Company's common stock.
During fiscal {year} we declared cash dividends of \${d}.{nn} per share.
The preparation of financial statements in conformity with U.S. GAAP requires management to make estimates and assumptions that affect the reported amounts of assets and liabilities.
The accompanying consolidated financial statements include the accounts of the Company and its wholly owned subsidiaries. All intercompany balances and transactions have been eliminated.
In February {year}, the FASB issued ASU {year}-{nn}, which requires lessees to recognize right-of-use assets and lease liabilities.
The notional amount of outstanding foreign currency forward contracts was {bigmoney}.
Derivative instruments are recorded at fair value and designated as cash flow hedges.
The Company sponsors defined benefit pension plans covering substantially all employees. The discount rate used was {pct}.
Our segments are {W}, {W} and {W}. Segment operating income is the measure used by the chief operating decision maker.
The following table summarizes our results of operations for the periods presented (in millions):
The following table presents net sales by segment and geographic region:
See Note {d} to the consolidated financial statements for additional information.
See accompanying notes to consolidated financial statements.
Refer to Note {d}, {line}, of the Notes to Consolidated Financial Statements included in Item 8 of this Annual Report on Form 10-K.
We have audited the accompanying consolidated balance sheets of {company} and subsidiaries as of December 31, {year}.
In our opinion, the financial statements present fairly, in all material respects, the financial position of the Company.
Our fiscal year ends on the last Saturday in September. Fiscal {year} was a 53-week year.
Forward-looking statements involve risks and uncertainties that could cause actual results to differ materially from those anticipated.
Adjusted EBITDA, adjusted operating income and free cash flow are non-GAAP financial measures and should not be considered a substitute for measures reported in accordance with GAAP.
For fiscal {year} we expect net sales growth of {pct} to {pct} and diluted earnings per share of \${d}.{nn} to \${d}.{nn}.
Guidance for {year}: revenue of {bigmoney}, operating margin of {pct}, capital expenditures of {bigmoney}.
Q{q} {year} forecast: revenue {bigmoney}, gross margin {pct}, EBITDA {bigmoney}, headcount {n}.
Budget {bigmoney}, actual {bigmoney}, variance ({pct}).
Our senior notes are rated A2 by Moody's and A by Standard & Poor's.
The senior notes due {year} bear interest at {pct} per annum payable semi-annually.
Capital expenditures were {bigmoney} in {year}, primarily for capacity expansion and information technology.
We operate retail stores, warehouses and distribution centers in the United States and internationally; as of year end we operated {n} locations.
We design, manufacture and market products worldwide through our direct sales force, distributors, retailers and resellers.
Our products are sold to consumers, businesses and government customers in more than {n} countries.
The aggregate market value of the voting stock held by non-affiliates of the registrant was approximately {bigmoney}.
Indicate by check mark whether the registrant is a large accelerated filer, an accelerated filer, a non-accelerated filer, or a smaller reporting company.
Securities registered pursuant to Section 12(b) of the Act: Common stock, par value $0.01 per share.
The Company's common stock is listed on the New York Stock Exchange under the symbol.
Exhibit 99.1 Press release dated {date} announcing financial results.
Net periodic benefit cost, service cost, interest cost, expected return on plan assets.
Unrecognized tax benefits totaled {bigmoney} as of the end of {year}.
The allowance for doubtful accounts was {bigmoney}. Inventories are stated at the lower of cost or net realizable value.
We are a party to various legal proceedings. We do not believe that the outcome will have a material adverse effect on our financial position, results of operations or cash flows.
Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf.
{company} reported record quarterly revenue of {bigmoney}, up {pct} year over year.
Commercial paper outstanding, weighted average interest rate {pct}, maturities less than one year.
Stock options granted, exercised, forfeited; weighted average exercise price; aggregate intrinsic value.
At year end the company had {n} full-time employees, of whom {pct} were covered by collective bargaining agreements.
Comparable store sales increased {pct}, reflecting higher traffic and average ticket.
The merger was accounted for as a business combination; the purchase price was allocated to assets acquired and liabilities assumed.
Level 1, Level 2 and Level 3 of the fair value hierarchy.
Table of Contents Our products and services are described below by segment.
The principal raw materials used in our products are {material}, {material} and {material}, which are available from multiple suppliers.
We compete primarily on the basis of price, quality, brand recognition, technology and service.
Our operations are subject to federal, state, local and foreign environmental laws and regulations, and we incur costs to comply with them.
We hold numerous patents and trademarks and rely on a combination of patent, copyright, trade secret and contractual rights.
Sales to our largest customer accounted for {pct} of consolidated net sales in {year}.
We provide maintenance, training, logistics and spare parts to commercial and government customers.
Our revenues are seasonal, with the highest sales in the {q} fiscal quarter due to the holiday season.
Exhibit Number Exhibit Description Form File No. Exhibit Filing Date Filed Herewith Incorporated by Reference
{d}.{nn} Form of Indenture, incorporated by reference to Exhibit {d}.{d} to the Company's Current Report on Form 8-K filed on {date}.
{d}{d}.{d} Certification of Chief Executive Officer pursuant to Section 302 of the Sarbanes-Oxley Act of 2002.
101.INS Inline XBRL Instance Document. 101.SCH XBRL Taxonomy Extension Schema Document.
The information required by this Item is incorporated by reference to the definitive Proxy Statement for the {year} Annual Meeting of Shareholders.
Item 10. Directors, Executive Officers and Corporate Governance. Item 11. Executive Compensation. Item 14. Principal Accountant Fees and Services.
Item 5.02 Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers.
Item 2.02 Results of Operations and Financial Condition. Item 9.01 Financial Statements and Exhibits.
Item 1.01 Entry into a Material Definitive Agreement. Item 2.03 Creation of a Direct Financial Obligation.
Item 5. Market for Registrant's Common Equity, Related Stockholder Matters and Issuer Purchases of Equity Securities.
Each of the undersigned directors and officers of {company} hereby appoints {person} attorney-in-fact to sign the Annual Report on Form 10-K and any amendments thereto.
Subsidiaries of {company}: name of entity, jurisdiction of incorporation. {company}, Delaware. {company}, {country}.
{company} {country} {company} {country} {company} {country}
Set forth below are the names, ages and business experience of our executive officers as of {date}.
{person}, age {nn}, has served as Executive Vice President and Chief Financial Officer since {year}.
The utility filed a rate case with the Public Utility Commission seeking a revenue increase of {bigmoney} per year.
Our generation facilities, transmission and distribution operations are regulated by the FERC and state commissions.
Data protection laws such as the GDPR impose obligations on us, and any failure to comply could result in fines and harm to our business.
The following discussion should be read in conjunction with our consolidated financial statements and related notes.
Note {d} - {line}. The components of {line} were as follows (in millions):
In {year} the Company issued {bigmoney} aggregate principal amount of {pct} senior notes due {year}; net proceeds were used for general corporate purposes.
The credit facility contains customary covenants, including a maximum leverage ratio, with which we were in compliance at year end.
Borrowings under the revolving credit facility bear interest at a variable rate based on SOFR plus a margin; there were no amounts outstanding.
The Company has been named as a defendant in putative class actions alleging violations of the federal securities laws; an estimate of the loss cannot be made.
We lease office space, retail stores, data centers and vehicles under operating leases with remaining terms of up to {n} years.
Properties: our headquarters are located in {city}; we own or lease manufacturing plants, warehouses and offices totaling {big} square feet.
We had approximately {big} employees worldwide as of {date}. We believe our relations with employees are good. We are committed to diversity and inclusion.
Stores opened, stores closed, relocations; total square footage at end of year; members and cardholders; renewal rates.
Passenger revenue, cargo, available seat miles, load factor, fuel cost per gallon, yield.
Net interest income, provision for credit losses, noninterest expense, loans and leases, deposits, tier 1 capital ratio.
Premiums earned, medical care ratio, members, benefit expense, investment income, medical claims payable.
Casino revenues, room revenues, occupancy, average daily rate, table games drop, slot handle.
Clinical trials, FDA approval, product candidates, biosimilar competition, loss of exclusivity, rebates and chargebacks.
Subscribers, monthly active users, average revenue per user, content costs, advertising revenue, licensing.
Orders, deliveries, backlog, program accounting, fixed-price development contracts, commercial airplanes, defense.
The chief executive officer and chief financial officer concluded that our disclosure controls and procedures were effective.
{company} today announced financial results for its {q} quarter of fiscal {year}. Conference call and webcast at {d}:00 p.m. Eastern time. Investor contact.
We returned {bigmoney} to shareholders through dividends and share repurchases.
Legal proceedings, unregistered sales of equity securities, and changes in internal control over financial reporting.
Balance at December 31, {year} {big} {big} ({big}) {big}
Total {big} {big} {big}
{year} {year} {year} Change
`,
  material: `steel|aluminum|resin|cotton|natural rubber|plastics|corn|wheat|sugar|coffee|cocoa|natural gas|crude oil|leather|polyester|glass|paperboard|semiconductors|copper|packaging materials|vegetable oil|lithium`,
  W: `
Americas|EMEA|Asia Pacific|Consumer|Industrial|Healthcare|Aerospace|Retail|Commercial|Wholesale|Beverages|Snacks|Software|Services|Cloud|Hardware|Gaming|Data Center|Pharmaceutical|Medical Devices|Electronics|Safety|Flexibles|Rigid Packaging|Banking|Insurance|North America|Latin America|Europe|International
`,
  terms: `
fiscal year|year over year|quarter ended|basis points|shareholders|stockholders|registrant|annual report|Form 10-K|Form 10-Q|earnings release|comprehensive income|accumulated other comprehensive income|accounting policies|critical accounting estimates|liquidity and capital resources|contractual obligations|off-balance sheet arrangements|market risk|interest rate risk|foreign exchange|hedging|carrying value|fair value|useful lives|straight-line|amortized|depreciated|impairment|write-down|write-off|goodwill|intangibles|deferred tax assets|valuation allowance|tax benefit|uncertain tax positions|pension obligations|actuarial|restricted stock units|performance share units|share repurchase|dividend|commercial paper|revolver|credit facility|bonds|debentures|covenants|credit rating|receivables|payables|inventory turns|working capital|capital structure|return on equity|return on invested capital|operating margin|net margin|run rate|ARR|churn|backlog|deferred revenue|bookings|guidance|outlook|forecast|variance|accrual|ledger|general ledger|trial balance|journal entry|reconciliation|audit committee|internal controls|Sarbanes-Oxley|material weakness|PCAOB|SEC|FASB|ASC|IFRS|GAAP|non-GAAP|one-time items|discontinued operations|divestiture|spin-off|acquisitions|purchase price allocation|pro forma|earn-out|segment|geographic|net sales|same-store sales|comparable|wholesale|distributors|competition|regulations|environmental matters|litigation|seasonality|raw materials|commodities|suppliers|manufacturing facilities|workforce|trademarks|patents|intellectual property|customers|strategy|products and services
`,
  layout: "table",
};
