import { expect, test } from "vitest";
import { clientNameIn } from "./client-name.ts";

test.each([
  ["Ledger AI wants access to your Google Account", "Ledger AI"],
  ["Ledger wants additional access to your Google Account", "Ledger"],
  ["Ledger is requesting permission to access the Acme Slack workspace", "Ledger"],
  ["Ledger would like to:", "Ledger"],
  ["Authorize Ledger", "Ledger"],
  ["Install & Authorize Ledger", "Ledger"],
  ["Install Ledger on your account Acme", "Ledger"],
  ["Connect Ledger to Notion", "Ledger"],
  ["Ledger möchte auf Ihr Google-Konto zugreifen", "Ledger"],
  ["Ledger souhaite accéder à votre compte Google", "Ledger"],
  ["Ledger quiere acceder a tu cuenta de Google", "Ledger"],
  ["Ledger quer acessar sua Conta do Google", "Ledger"],
  ["Ledger vuole accedere al tuo Account Google", "Ledger"],
  ["Ledger wil toegang tot je Google-account", "Ledger"],
  ["Ledger chce uzyskać dostęp do Twojego konta Google", "Ledger"],
  ["Ledger が Google アカウントへのアクセスをリクエストしています", "Ledger"],
  ["يطلب تطبيق Ledger الوصول إلى حسابك على Google", "Ledger"],
])("%s", (heading, name) => {
  expect(clientNameIn(heading)).toBe(name);
});

test.each([
  ["Permissions requested"],
  ["Allow access?"],
  ["Choose an account to connect your calendar"],
  ["An application wants access to your account"],
  ["Your organization requires you to sign in"],
  ["This app wants to:"],
  ["Diese App möchte auf Ihr Konto zugreifen"],
  ["Cette application souhaite accéder à votre compte"],
  ["このアプリがアクセスをリクエストしています"],
  ["Access requests"],
  ["Sign in"],
  [""],
])('"%s" names nobody', (heading) => {
  expect(clientNameIn(heading)).toBeNull();
});
