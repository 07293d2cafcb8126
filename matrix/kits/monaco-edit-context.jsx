import { mountMonaco } from "./mount-monaco.jsx";

mountMonaco({ editContext: true });
